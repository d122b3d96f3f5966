import { expect, test } from 'vitest'
import { bareAddress, isAddress } from './address.ts'

test.each([
  'a@b.io',
  'first.last+tag@mail.example.com',
  "o'hara@example.co.uk",
  'Noor <noor@demo.test>',
  'Noor Søndergård <noor@demo.test>',
  'MentorHub Inc. <a@b.io>',
  '"Hub, Inc. \\"HQ\\"" <a@b.io>',
  '<a@b.io>',
  `a@${'x'.repeat(63)}.io`,
])('%s is an address', (text) => {
  expect(isAddress(text)).toBe(true)
})

test.each([
  '',
  'noor',
  '@b.io',
  'a@localhost',
  'a@b.123',
  'a@-b.io',
  'a..b@c.io',
  '.a@b.io',
  'a b@c.io',
  'sören@b.io',
  'a@b.io, c@d.io',
  'Noor <a@b.io> <c@d.io>',
  'Noor a@b.io',
  'Noor <a@b.io',
  'Hub, Inc. <a@b.io>',
  'a@b.io <a@b.io>',
  '"Noor <a@b.io>',
  'Noor\r\nBcc: x@y.io <a@b.io>',
  '"Noor\nBcc" <a@b.io>',
  `${'x'.repeat(65)}@b.io`,
  `a@${'x'.repeat(64)}.io`,
  `${' '.repeat(100_000)}<a@b.io`,
])('%j is none', (text) => {
  expect(isAddress(text)).toBe(false)
})

test('the address is told from the name', () => {
  expect(bareAddress('"Hub, Inc." <a@b.io>')).toBe('a@b.io')
  expect(bareAddress('a@b.io')).toBe('a@b.io')
})
