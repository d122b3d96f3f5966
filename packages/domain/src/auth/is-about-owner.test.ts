import { expect, it } from 'vitest'
import { isAboutOwner } from './is-about-owner.ts'

const noor = { email: 'noor.haddad@example.com', username: 'noor-h', name: 'Noor Haddad' }

it.each([
  ['the address', 'noor.haddad@example.com'],
  ['its first half', 'Noor.Haddad'],
  ['the name with a year', 'Haddad-1990!'],
  ['the name with digits for letters', 'n00rhadd@d99'],
  ['the name with digits in between', 'noor1990haddad'],
  ['the name with a walk over the keys', 'noorqwertyuiop'],
  ['the username, twice', 'noor-hnoor-h'],
])('knows %s', (_, password) => {
  expect(isAboutOwner(password, noor)).toBe(true)
})

it.each(['Noor loves ripe figs', 'correct horse battery staple', 'honourable'])(
  'leaves what is mostly something else: %s',
  (password) => {
    expect(isAboutOwner(password, noor)).toBe(false)
  },
)

it('knows a name in any script', () => {
  expect(isAboutOwner('王伟王伟王伟1988', { email: 'w@example.com', username: 'wei', name: '王伟' })).toBe(true)
})

it('leaves the digits to which a one-letter name would otherwise reduce a password', () => {
  expect(isAboutOwner('o8o3o1o7o5o', { email: 'o@o.example', username: 'ooo', name: 'O' })).toBe(false)
})
