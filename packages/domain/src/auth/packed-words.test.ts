import { expect, test } from 'vitest'
import { packed, unpacked } from './packed-words.ts'

test.each([
  [[], ''],
  [['abc', 'abd', 'b'], 'AabcCdAb'],
  [['pass', 'password', 'password1'], 'ApassEwordI1'],
  [['a'.repeat(40), `${'a'.repeat(40)}b`], `A${'a'.repeat(40)}Z${'a'.repeat(15)}b`],
])('%j are kept as %j, and come out again', (words, text) => {
  expect(packed(words)).toBe(text)
  expect(unpacked(text)).toEqual(words)
})
