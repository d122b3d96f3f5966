import { scryptSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { demoPasswordHash } from '@mentorhub/db/seed/demo-password'
import { passwords } from './password.ts'

test('AUTH-12: a password is kept as a salted hash that only it opens', async () => {
  const [one, other] = await Promise.all([passwords.hash('correct horse'), passwords.hash('correct horse')])
  expect(one).toMatch(/^\$scrypt\$ln=14,r=8,p=5\$[\w-]{22}\$[\w-]{43}$/)
  expect(one).not.toBe(other)
  expect(await passwords.check('correct horse', one)).toBe(true)
  expect(await passwords.check('correct horsf', one)).toBe(false)
})

test('nobody’s hash fits nothing', async () => {
  expect(await passwords.check('', null)).toBe(false)
})

test('one password written in two ways of Unicode is one password', async () => {
  expect(await passwords.check('caf\u00e9 au lait', await passwords.hash('cafe\u0301 au lait'))).toBe(true)
})

test('a hash that was made with weaker numbers still opens, and is known as dated', async () => {
  const key = scryptSync('old', 'saltsaltsaltsalt', 32, { N: 1024, r: 8, p: 1 }).toString('base64url')
  const weak = `$scrypt$ln=10,r=8,p=1$c2FsdHNhbHRzYWx0c2FsdA$${key}`
  expect(passwords.isDated(weak)).toBe(true)
  expect(await passwords.check('old', weak)).toBe(true)
  expect(passwords.isDated(await passwords.hash('correct horse'))).toBe(false)
})

test('the demo people sign in with the password that the start shows', async () => {
  expect(await passwords.check('mentorhub-demo', demoPasswordHash)).toBe(true)
})
