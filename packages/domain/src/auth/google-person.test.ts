import { expect, test } from 'vitest'
import { personAtGoogle } from './google-person.ts'

const mona = { sub: '1001', email: 'mona@example.com', emailVerified: true, name: 'Mona Adeyemi' }

test('somebody at Google is written here as everybody is', () => {
  expect(personAtGoogle({ ...mona, email: 'Mona@Example.com', name: '  Mona   Adeyemi ' })).toEqual(mona)
})

test.each(['', '   ', 'x'.repeat(81)])('without a name that fits, the address lends one: %j', (name) => {
  expect(personAtGoogle({ ...mona, name })).toEqual({ ...mona, name: 'mona' })
})

test('an address that could not get mails is nobody’s', () => {
  expect(personAtGoogle({ ...mona, email: 'mona' })).toBeUndefined()
  expect(personAtGoogle({ ...mona, email: `${'m'.repeat(250)}@example.com` })).toBeUndefined()
})
