import { describe, expect, test } from 'vitest'
import { connectTrouble, googleStep, type Connecting } from './google-linking.ts'

const verified = { emailVerifiedAt: 1, passwordHash: 'hash' }
const accounts = {
  none: undefined,
  verified,
  passwordless: { ...verified, passwordHash: null },
  unverified: { ...verified, emailVerifiedAt: null },
  bare: { emailVerifiedAt: null, passwordHash: null },
}
type Kind = keyof typeof accounts

describe('A1: whoever comes from Google', () => {
  test.each<[linked: Kind, holder: Kind, emailVerified: boolean, step: string]>([
    ['none', 'none', true, 'join'],
    ['none', 'verified', true, 'ask_password'],
    ['none', 'passwordless', true, 'google.password_first'],
    ['none', 'unverified', true, 'take_over'],
    ['none', 'bare', true, 'take_over'],
    ['none', 'none', false, 'google.email_unverified'],
    ['none', 'verified', false, 'google.email_unverified'],
    ['none', 'passwordless', false, 'google.email_unverified'],
    ['none', 'unverified', false, 'google.email_unverified'],
    ['none', 'bare', false, 'google.email_unverified'],
    ['verified', 'none', true, 'enter'],
    ['verified', 'verified', true, 'enter'],
    ['verified', 'unverified', true, 'enter'],
    ['passwordless', 'none', true, 'enter'],
    ['passwordless', 'passwordless', true, 'enter'],
    ['passwordless', 'none', false, 'enter'],
    ['verified', 'verified', false, 'enter'],
  ])('with a key to: %s, an address of: %s, confirmed at Google: %s → %s', (...facts) => {
    const [linked, holder, emailVerified, step] = facts
    const found = googleStep({ emailVerified, linked: accounts[linked], holder: accounts[holder] })
    expect(found.to === 'refuse' ? found.reason : found.to).toBe(step)
  })

  test('the key opens its own account, whoever has the address', () => {
    const [linked, holder] = [{ ...verified }, { ...verified }]
    expect(googleStep({ emailVerified: true, linked, holder })).toEqual({ to: 'enter', account: linked })
    expect(googleStep({ emailVerified: true, linked: undefined, holder })).toMatchObject({ account: holder })
  })
})

test.each<[Connecting['opens'], boolean, boolean, string | undefined]>([
  ['nobody', false, true, undefined],
  ['nobody', false, false, 'google.email_unverified'],
  ['nobody', true, true, 'google.already_connected'],
  ['nobody', true, false, 'google.already_connected'],
  ['oneself', true, true, 'google.already_connected'],
  ['oneself', true, false, 'google.already_connected'],
  ['somebody_else', false, true, 'google.linked_elsewhere'],
  ['somebody_else', false, false, 'google.linked_elsewhere'],
  ['somebody_else', true, true, 'google.linked_elsewhere'],
  ['somebody_else', true, false, 'google.linked_elsewhere'],
])('A1: connecting what opens %s, with one connected: %s, confirmed: %s → %s', (...facts) => {
  const [opens, isConnected, emailVerified, trouble] = facts
  expect(connectTrouble({ opens, isConnected, emailVerified })).toBe(trouble)
})
