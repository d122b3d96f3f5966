import { expect, test } from 'vitest'
import { oneLine, webAddress } from './plain.ts'

test('a name cannot add a line or a header', () => {
  expect(oneLine(' Noor\r\nBcc: all@example.com\u2028\u0000 ')).toBe('Noor Bcc: all@example.com')
})

test('a name cannot turn the words around it, and keeps the signs its script needs', () => {
  expect(oneLine('Noor\u202Etxe.exe\u2066')).toBe('Noortxe.exe')
  expect(oneLine('می\u200Cخواهم 👩\u200D💻')).toBe('می\u200Cخواهم 👩\u200D💻')
})

test('a link that is no web address is a mistake, not a mail', () => {
  expect(webAddress('http://localhost:8787')).toBe('http://localhost:8787/')
  expect(() => webAddress('javascript:alert(1)')).toThrow('Not a web address')
  expect(() => webAddress('/newsletter/token')).toThrow('Invalid URL')
})
