import { createLocalJWKSet, errors, exportJWK, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { hours, seconds } from '@mentorhub/domain/duration'
import { ProviderDown } from '@mentorhub/domain/errors'
import { checkIdToken, type Expected } from './check-id-token.ts'

const now = Date.UTC(2026, 10, 23, 9)
const claims = {
  iss: 'https://accounts.google.com',
  aud: 'us',
  sub: '1001',
  email: 'mona@example.com',
  email_verified: true,
  name: 'Mona',
  nonce: 'this way',
  iat: (now - seconds(5)) / 1000,
  exp: (now + hours(1)) / 1000,
}
const mona = { sub: '1001', email: 'mona@example.com', emailVerified: true, name: 'Mona' }

const google = { kid: 'google', ...(await generateKeyPair('RS256', { extractable: true })) }
const stranger = { kid: 'google', ...(await generateKeyPair('RS256')) }
const unknown = { kid: 'unknown', ...(await generateKeyPair('RS256')) }
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(google.publicKey)), kid: google.kid }] })
const expected: Expected = { keys, clientId: 'us', nonce: 'this way', now }

const signed = (payload: JWTPayload, { kid, privateKey } = google) =>
  new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey)

const token = (more: JWTPayload = {}, key = google) => signed({ ...claims, ...more }, key)

const tokenWithout = (name: string) =>
  signed(Object.fromEntries(Object.entries(claims).filter(([claim]) => claim !== name)))

const check = async (idToken: string | Promise<string>, other: Partial<Expected> = {}) =>
  checkIdToken(await idToken, { ...expected, ...other })

test('a token from Google for us, this way and now names somebody', async () => {
  expect(await check(token())).toEqual(mona)
  expect(await check(token({ iss: 'accounts.google.com' }))).toEqual(mona)
})

test.each<[string, JWTPayload]>([
  ['another issuer', { iss: 'https://accounts.evil.test' }],
  ['another audience', { aud: 'them' }],
  ['another way’s nonce', { nonce: 'that way' }],
  ['an end that is over', { exp: now / 1000 }],
  ['an empty account', { sub: '' }],
])('a token with %s names nobody', async (_, more) => {
  expect(await check(token(more))).toBeUndefined()
})

test.each(['iss', 'aud', 'sub', 'email', 'nonce', 'exp'])('a token without %s names nobody', async (name) => {
  expect(await check(tokenWithout(name))).toBeUndefined()
})

test('a token that Google did not sign names nobody', async () => {
  expect(await check(token({}, stranger))).toBeUndefined()
  expect(await check(token({}, unknown))).toBeUndefined()
  const [header = '', , signature = ''] = (await token()).split('.')
  const forged = btoa(JSON.stringify({ ...claims, sub: '2' })).replaceAll('=', '')
  expect(await check(`${header}.${forged}.${signature}`)).toBeUndefined()
  const secret = new TextEncoder().encode('s'.repeat(32))
  expect(
    await check(new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'google' }).sign(secret)),
  ).toBeUndefined()
  expect(await check(`${btoa('{"alg":"none"}').replaceAll('=', '')}.${forged}.`)).toBeUndefined()
  expect(await check('no token at all')).toBeUndefined()
})

test('a token that Google’s key signed in another way names nobody', async () => {
  const key = await importJWK(await exportJWK(google.privateKey), 'RS512')
  expect(await check(new SignJWT(claims).setProtectedHeader({ alg: 'RS512', kid: 'google' }).sign(key))).toBeUndefined()
})

test('whether it holds is decided by the clock of the app', async () => {
  expect(await check(token(), { now: now + hours(1) - 1 })).toEqual(mona)
  expect(await check(token(), { now: now + hours(1) })).toBeUndefined()
})

test('only a plain true counts as a verified address', async () => {
  for (const email_verified of [false, 'true', 1, null])
    expect(await check(token({ email_verified }))).toEqual({ ...mona, emailVerified: false })
})

test('somebody without a name is called by the first part of the address', async () => {
  expect(await check(tokenWithout('name'))).toEqual({ ...mona, name: 'mona' })
})

test.each([
  new TypeError('fetch failed'),
  new errors.JWKSTimeout(),
  new errors.JOSEError('Expected 200 OK'),
  new errors.JWKSInvalid(),
])('keys that do not arrive are not the fault of the token: %s', async (failure) => {
  const broken = async () => {
    throw failure
  }
  await expect(check(token(), { keys: broken })).rejects.toThrow(ProviderDown)
})
