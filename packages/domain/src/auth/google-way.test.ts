import { expect, test } from 'vitest'
import { type AtGoogle, atGoogle, type AtPassword, atPassword } from './google-way.ts'

const google: AtGoogle = {
  stage: 'at_google',
  state: 'state',
  verifier: 'verifier',
  nonce: 'nonce',
  intent: 'enter',
  next: '',
  session: null,
  expiresAt: 1,
}
const password: AtPassword = {
  stage: 'at_password',
  userId: 'sam',
  sub: '1001',
  email: 'sam@example.com',
  next: '/bookings',
  expiresAt: 1,
}

test('what was written is read again', () => {
  expect(atGoogle.read(JSON.stringify(google))).toEqual(google)
  expect(atPassword.read(JSON.stringify(password))).toEqual(password)
})

test.each(['', 'a secret of something else', '{}', 'null'])('anything else is nothing: %j', (text) => {
  expect(atGoogle.read(text)).toBeUndefined()
  expect(atPassword.read(text)).toBeUndefined()
})

test('one piece does not stand for the other', () => {
  expect(atGoogle.read(JSON.stringify(password))).toBeUndefined()
  expect(atPassword.read(JSON.stringify(google))).toBeUndefined()
  expect(atPassword.read(JSON.stringify({ ...password, stage: 'at_google' }))).toBeUndefined()
  expect(atGoogle.read(JSON.stringify({ ...google, stage: 'at_password' }))).toBeUndefined()
})
