import { expect, test } from 'vitest'
import { answerAddress, buttonAddress, oneLine, plainLines, webAddress } from './plain.ts'

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

test('a message keeps its lines, and of its empty ones what a reader needs', () => {
  expect(plainLines('\n Hello,\r\n\n\n\none\u2028 two \u202E\rthree\u0000\n\n')).toEqual([
    'Hello,',
    '',
    'one',
    'two',
    'three',
  ])
  expect(plainLines(' \n')).toEqual([])
})

test('only a button may begin a mail', () => {
  expect(buttonAddress('mailto:noor@example.com')).toBe('mailto:noor@example.com')
  expect(() => webAddress('mailto:noor@example.com')).toThrow('Not a web address')
  expect(() => buttonAddress('javascript:alert(1)')).toThrow('Not a web address')
})

test('an answer goes to one address about one thing', () => {
  expect(answerAddress('noor+1@example.com', 'Support 7: Time & zone')).toBe(
    'mailto:noor%2B1@example.com?subject=Support%207%3A%20Time%20%26%20zone',
  )
  const { searchParams, pathname } = new URL(answerAddress('a@b.test?bcc=c@d.test,e', 'x\r\nBcc: y&bcc=z'))
  expect([...searchParams]).toEqual([['subject', 'x Bcc: y&bcc=z']])
  expect(pathname).toBe('a@b.test%3Fbcc%3Dc%40d.test%2Ce')
})
