import { expect, test } from 'vitest'
import { greeting } from './greeting.ts'

test.each(['Noor Haddad', 'J. R. R. Tolkien', "Siobhán O'Neill-Brown", 'Dr. Li', '李小龙', 'Noor <b>'])(
  'greets %s',
  (name) => {
    expect(greeting(name)).toBe(`Hello ${name},`)
  },
)

test.each([
  'You won, see evil.example',
  'https://evil',
  'WWW.evil',
  'me@evil',
  'evil。example',
  'noor\\evil',
  'a'.repeat(61),
  ' \n ',
])('has no name for %j, which a mail program would link or which is none', (name) => {
  expect(greeting(name)).toBe('Hello,')
})
