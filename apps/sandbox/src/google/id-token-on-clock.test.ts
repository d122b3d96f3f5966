import { generateKeyPairSync, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { idTokenOnClock } from './id-token-on-clock.ts'

const { privateKey: key, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const encoded = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')
const claims = { sub: '1', iat: 1_000, exp: 4_600, auth_time: 990, nonce: 'n' }
const token = `${encoded({ alg: 'RS256', kid: 'k' })}.${encoded(claims)}.signature`

test('every instant is moved, nothing else is, and the signature holds', () => {
  const [header = '', body = '', signature = ''] = idTokenOnClock(token, { key, seconds: -500 }).split('.')
  expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toEqual({
    ...claims,
    iat: 500,
    exp: 4_100,
    auth_time: 490,
  })
  expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'RS256', kid: 'k' })
  expect(verify('sha256', Buffer.from(`${header}.${body}`), publicKey, Buffer.from(signature, 'base64url'))).toBe(true)
})

test('while the clock stands at now, the token stays as oidc-provider signed it', () => {
  expect(idTokenOnClock(token, { key, seconds: 0 })).toBe(token)
})
