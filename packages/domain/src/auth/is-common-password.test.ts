import { expect, it } from 'vitest'
import { commonPasswords } from './common-passwords.ts'
import { isCommonPassword } from './is-common-password.ts'
import { unpacked } from './packed-words.ts'

it.each([
  ['with digits and a sign behind it', 'password123!'],
  ['with a year', 'Passw0rd2024'],
  ['between digits', '2024monkey99'],
  ['with digits for letters', 'l3tm31n2024'],
  ['with signs for letters', 'P@$$word!!'],
  ['with a one for an l', 'we1come2024'],
  ['with a one for an i', 'm1chael2024'],
  ['cut into letters', 'p-a-s-s-w-o-r-d'],
  ['said twice', 'sunshinesunshine'],
  ['said twice with digits', 'hunter2hunter2'],
  ['long of itself', 'basketball'],
  ['with a walk over the digits', 'dragon1234567890'],
  ['our own name', 'MentorHub2026'],
])('knows a common password %s', (_, password) => {
  expect(isCommonPassword(password)).toBe(true)
})

it.each([
  ['one letter again and again', 'aaaaaaaaaa'],
  ['one character of two units again and again', '🍋'.repeat(12)],
  ['a few letters again and again, broken off', 'abc!abc!abc!ab'],
  ['several letters, each many times', 'aaaabbbbcccc'],
  ['digits in order', '1234567890'],
  ['digits backwards', '0987654321'],
  ['digits back and forth', '1234554321'],
  ['letters in order', 'abcdefghijk'],
  ['a row of keys', 'qwertyuiop'],
  ['columns of keys', '1qaz2wsx3edc'],
  ['rows of keys with digits', 'qwe123asd456'],
  ['a row of Cyrillic keys', 'йцукенгшщзх'],
  ['a date', '1987-12-04'],
])('knows what is no more than %s', (_, password) => {
  expect(isCommonPassword(password)).toBe(true)
})

it.each(['lemon-teas', 'monkey-tulip', 'dragon8391750263', '200046823339', 'abcdefgh my school'])(
  'leaves %s',
  (password) => {
    expect(isCommonPassword(password)).toBe(false)
  },
)

it('ships a list that is long enough to help and small enough to ship', () => {
  expect(unpacked(commonPasswords).length).toBeGreaterThan(3000)
  expect(commonPasswords.length).toBeLessThan(21 * 1024)
})
