import { expect, test } from 'vitest'
import { fileNameOf, typeOfFile } from './booking-files.ts'

test.each([
  ['cv.pdf', 'cv.pdf'],
  ['C:\\fakepath\\cv.pdf', 'cv.pdf'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['  notes .md ', 'notes .md'],
  ['a\u202Efdp.txt', 'afdp.txt'],
  ['line\nbreak"quote.txt', 'linebreak"quote.txt'],
  ['', 'file'],
  ['.pdf', 'file.pdf'],
  [`${'ä'.repeat(200)}.pdf`, `${'ä'.repeat(116)}.pdf`],
])('%j is kept as %j', (given, kept) => {
  expect(fileNameOf(given)).toBe(kept)
})

test('a file is what both its name and its first bytes say', () => {
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)
  expect(typeOfFile({ name: 'Face.JPEG', bytes: jpeg })).toBe('image/jpeg')
  expect(typeOfFile({ name: 'face.png', bytes: jpeg })).toBeUndefined()
  expect(typeOfFile({ name: 'face.svg', bytes: jpeg })).toBeUndefined()
  expect(typeOfFile({ name: 'pdf', bytes: jpeg })).toBeUndefined()
})
