import { expect, test } from 'vitest'
import { postJson } from '../sandbox-in-test.ts'
import { accounts } from './accounts.ts'
import { clientId, codeOf, googleForTest, mona, otherRedirectUri, redirectUri } from './google-in-test.ts'

const hours = (n: number) => ({ moveMs: n * 3_600_000 })

/** What a token says, unchecked: the app's own adapter is tested with it elsewhere. */
const claimsIn = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

test('whoever chooses an account comes back with a code, for which Google tells who it is', async () => {
  const google = await googleForTest()
  const { url, verifier } = google.begin()
  const { visit, submit } = google.browser()
  const chooser = await visit(url)
  for (const { email, name } of accounts) expect(chooser.text).toMatch(new RegExp(`${name}[^]*${email}`))
  const { url: back } = await submit(chooser, { sub: mona })
  expect(back.origin + back.pathname).toBe(redirectUri)
  expect(back.searchParams.get('state')).toBe('a state')

  const answer = await google.redeem(back.searchParams.get('code') ?? '', verifier)
  const { id_token, access_token, ...others } = await answer.json()
  expect(others).toEqual({ expires_in: 3600, scope: 'openid email profile', token_type: 'Bearer' })
  const person = { sub: mona, email: 'mona.google@example.com', email_verified: true, name: 'Mona Adeyemi' }
  expect(claimsIn(id_token)).toEqual({
    ...person,
    iss: 'https://accounts.google.com',
    aud: clientId,
    nonce: 'a nonce',
    iat: expect.any(Number),
    exp: expect.any(Number),
  })
  const told = await fetch(`${google.google}/v1/userinfo`, { headers: { authorization: `Bearer ${access_token}` } })
  expect(await told.json()).toEqual(person)
})

test('each of the accounts can be chosen, and a second way asks again', async () => {
  const google = await googleForTest()
  const { visit, submit } = google.browser()
  for (const { sub, email, emailVerified } of accounts) {
    const { url, verifier } = google.begin()
    const { url: back } = await submit(await visit(url), { sub })
    const answer = await google.redeem(back.searchParams.get('code') ?? '', verifier)
    expect(claimsIn((await answer.json()).id_token)).toMatchObject({ sub, email, email_verified: emailVerified })
  }
})

test('Cancel brings no code', async () => {
  const { begin, browser } = await googleForTest()
  const { visit, submit } = browser()
  const { url: back } = await submit(await visit(begin().url), { cancel: '1' })
  expect(back.origin + back.pathname).toBe(redirectUri)
  expect(Object.fromEntries(back.searchParams)).toMatchObject({ error: 'access_denied', state: 'a state' })
  expect(back.searchParams.has('code')).toBe(false)
})

test('an address that is not registered exactly is refused on a page, and nobody is sent there', async () => {
  const { begin, browser } = await googleForTest()
  for (const address of [`${redirectUri}/`, `${redirectUri}?x=1`, 'http://localhost:9210/', 'https://evil.test/']) {
    const place = await browser().visit(begin({ redirect_uri: address }).url)
    expect([place.url.pathname, place.status]).toEqual(['/google/o/oauth2/v2/auth', 400])
    expect(place.text).toContain('invalid_redirect_uri')
  }
})

test('every registered address is served', async () => {
  const { back } = await codeOf(await googleForTest(), { redirect_uri: otherRedirectUri })
  expect(back.origin).toBe('http://127.0.0.1:9210')
})

test('a way without PKCE is refused', async () => {
  const { begin, browser } = await googleForTest()
  const url = new URL(begin().url)
  url.searchParams.delete('code_challenge')
  url.searchParams.delete('code_challenge_method')
  const { url: back } = await browser().visit(url.href)
  expect(back.searchParams.get('error')).toBe('invalid_request')
})

test('a code is refused with another verifier, another address, another secret, and the second time', async () => {
  const google = await googleForTest()
  const { code, verifier } = await codeOf(google)
  const refusal = async (response: Response) => [response.status, (await response.json()).error]
  expect(await refusal(await google.redeem(code, 'v'.repeat(43)))).toEqual([400, 'invalid_grant'])
  expect(await refusal(await google.redeem(code, verifier, { redirect_uri: otherRedirectUri }))).toEqual([
    400,
    'invalid_grant',
  ])
  const form = { grant_type: 'authorization_code', redirect_uri: redirectUri, code, code_verifier: verifier }
  expect(await refusal(await google.post('/token', form, 'wrong'))).toEqual([401, 'invalid_client'])
  expect((await google.redeem(code, verifier)).status).toBe(200)
  expect(await refusal(await google.redeem(code, verifier))).toEqual([400, 'invalid_grant'])
})

test('tokens are on the sandbox’s clock, and end by it', async () => {
  const google = await googleForTest()
  const move = (n: number) => postJson(`${google.url}/clock`, hours(n))
  for (const ahead of [48, -96]) {
    await move(ahead)
    const { offsetMs } = await (await fetch(`${google.url}/clock`)).json()
    const { code, verifier } = await codeOf(google)
    const { id_token, access_token } = await (await google.redeem(code, verifier)).json()
    const { iat, exp } = claimsIn(id_token)
    expect(Math.abs(iat - (Date.now() + offsetMs) / 1000)).toBeLessThan(5)
    expect(exp - iat).toBe(3600)
    const userinfo = async () =>
      (await fetch(`${google.google}/v1/userinfo`, { headers: { authorization: `Bearer ${access_token}` } })).status
    expect(await userinfo()).toBe(200)
    await move(2)
    expect(await userinfo()).toBe(401)
    await move(-2)
  }
})

test('a code waits ten minutes of the sandbox’s clock', async () => {
  const google = await googleForTest()
  const { code, verifier } = await codeOf(google)
  await postJson(`${google.url}/clock`, { moveMs: 11 * 60_000 })
  expect((await google.redeem(code, verifier)).status).toBe(400)
})

test('calendars can be asked for; offline access brings a token that brings new ones, until it is revoked', async () => {
  const google = await googleForTest()
  const calendar = 'https://www.googleapis.com/auth/calendar'
  const scope = `openid ${calendar}.events ${calendar}.freebusy`
  const { code, verifier } = await codeOf(google, { scope, access_type: 'offline', prompt: 'consent' })
  const tokens = await (await google.redeem(code, verifier)).json()
  expect(tokens.scope).toBe(scope)
  const refresh = () => google.post('/token', { grant_type: 'refresh_token', refresh_token: tokens.refresh_token })
  await postJson(`${google.url}/clock`, hours(300 * 24))
  const fresh = await (await refresh()).json()
  expect(fresh).toMatchObject({ scope, access_token: expect.any(String), refresh_token: tokens.refresh_token })
  expect((await google.post('/revoke', { token: tokens.refresh_token })).status).toBe(200)
  expect((await (await refresh()).json()).error).toBe('invalid_grant')
})

test('its cookies stay below its own path and are nobody else’s', async () => {
  const google = await googleForTest()
  const { visit, submit, cookies } = google.browser()
  await submit(await visit(google.begin().url), { sub: mona })
  expect(cookies.length).toBeGreaterThan(0)
  for (const { name, path } of cookies) expect(`${path} ${name}`).toMatch(/^\/google\/\S+ google_/)
})

test('the page of accounts belongs to one browser and one way', async () => {
  const { begin, browser } = await googleForTest()
  const { visit, submit } = browser()
  const chooser = await visit(begin().url)
  expect((await browser().visit(chooser.url.href)).status).toBe(400)
  expect((await submit(chooser, { sub: 'somebody' })).status).toBe(400)
  await submit(chooser, { sub: mona })
  const again = await submit(chooser, { sub: mona })
  expect([again.status, again.text]).toEqual([400, expect.stringContaining('Begin again in the app.')])
})

test('the form of the accounts may lead back to the app and nowhere else', async () => {
  const { begin, browser } = await googleForTest()
  const { policy } = await browser().visit(begin().url)
  expect(policy).toContain("form-action 'self' http://localhost:9210;")
})

test('what Google does not answer is not found', async () => {
  const { google } = await googleForTest()
  for (const path of ['', '/', '?x=1', '/stars', '/request', '/session/end', '//', '/choose'])
    expect((await fetch(google + path)).status, path).toBe(404)
})

test('Google can be down while the rest answers', async () => {
  const { google, url } = await googleForTest()
  await postJson(`${url}/faults`, { service: 'google', kind: 'down' })
  await expect(fetch(`${google}/oauth2/v3/certs`)).rejects.toThrow('fetch failed')
  expect((await fetch(`${url}/clock`)).status).toBe(200)
  await fetch(`${url}/faults`, { method: 'DELETE' })
  expect((await fetch(`${google}/oauth2/v3/certs`)).status).toBe(200)
})
