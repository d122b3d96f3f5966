import { expect, test } from 'vitest'
import { refusedAtGate } from './gate.ts'
import { readSettings } from './settings.ts'

const settings = readSettings({
  APP_URL: 'https://hub.test',
  LIBSQL_URL: 'https://db.test',
  RESEND_API_KEY: 're_x',
  EMAIL_FROM: 'a@hub.test',
  GOOGLE_CLIENT_ID: 'id',
  GOOGLE_CLIENT_SECRET: 'secret',
  ENCRYPTION_KEY: 'k'.repeat(32),
})
const form = 'application/x-www-form-urlencoded'
const json = 'application/json'

type Asked = { path?: string; method?: string; headers?: Record<string, string> }

function answer({ path = '/newsletter', method = 'POST', headers = {} }: Asked): number | undefined {
  const request = new Request(`https://hub.test${path}`, {
    method,
    headers,
    ...(method === 'POST' ? { body: 'x' } : {}),
  })
  return refusedAtGate(request, new URL(request.url), settings)
}

const own = { Origin: 'https://hub.test' }

test('our own page may post a form, and a script with a token may post JSON', () => {
  expect(answer({ headers: { ...own, 'Content-Type': form } })).toBeUndefined()
  expect(
    answer({ path: '/trpc/system.subscribe', headers: { ...own, 'Content-Type': json, Cookie: 'a=b' } }),
  ).toBeUndefined()
  expect(
    answer({ path: '/trpc/system.subscribe', headers: { Authorization: 'Bearer abc', 'Content-Type': json } }),
  ).toBeUndefined()
})

test.each([
  ['another site', { Origin: 'https://evil.test', 'Content-Type': form }],
  ['a site that begins like ours', { Origin: 'https://hub.test.evil.test', 'Content-Type': form }],
  ['our site over http', { Origin: 'http://hub.test', 'Content-Type': form }],
  ['a sandboxed frame', { Origin: 'null', 'Content-Type': form }],
  ['nobody', { 'Content-Type': form }],
  ['a browser with cookies and a token', { Authorization: 'Bearer abc', Cookie: 'a=b', 'Content-Type': json }],
  ['another site with a token', { Origin: 'https://evil.test', Authorization: 'Bearer abc', 'Content-Type': json }],
  ['basic credentials', { Authorization: 'Basic abc', 'Content-Type': json }],
])('X2: a write from %s is refused', (_who, headers) => {
  expect(answer({ headers })).toBe(403)
  expect(answer({ path: '/trpc/system.subscribe', headers })).toBe(403)
})

test('X2: the typed routers take JSON and nothing that a plain form can send', () => {
  for (const type of [form, 'multipart/form-data; boundary=x', 'text/plain', 'application/octet-stream', '']) {
    expect(answer({ path: '/trpc/system.subscribe', headers: { ...own, 'Content-Type': type } }), type).toBe(415)
  }
  expect(answer({ headers: { ...own, 'Content-Type': json } })).toBe(415)
  expect(answer({ headers: { ...own, 'Content-Type': 'Multipart/Form-Data; boundary=x' } })).toBeUndefined()
})

test('mail programs and providers, which prove themselves otherwise, need no origin, but a false one is refused', () => {
  expect(answer({ path: '/unsubscribe/token', headers: { 'Content-Type': form } })).toBeUndefined()
  expect(answer({ path: '/api/webhooks/stripe', headers: { 'Content-Type': json } })).toBeUndefined()
  expect(
    answer({ path: '/unsubscribe/token', headers: { ...own, Origin: 'https://evil.test', 'Content-Type': form } }),
  ).toBe(403)
  expect(answer({ path: '/unsubscribe/token/more', headers: { 'Content-Type': form } })).toBe(403)
  expect(answer({ path: '/api/webhooks/stripe/../../newsletter', headers: { 'Content-Type': form } })).toBe(403)
})

test('only reading and posting exist, and an address has an end', () => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) expect(answer({ method, headers: own }), method).toBe(405)
  expect(answer({ method: 'HEAD' })).toBeUndefined()
  expect(answer({ method: 'GET', path: `/trpc/${','.repeat(15_000)}` })).toBe(414)
  expect(answer({ method: 'GET', path: '/newsletter/token%' })).toBe(400)
})

test('in local mode the other names of this machine are ours too, at our port only', () => {
  const local = readSettings({
    ...settings,
    APP_URL: 'http://localhost:8787',
    LIBSQL_URL: 'http://127.0.0.1:8790/libsql',
  })
  const from = (origin: string) => {
    const request = new Request('http://localhost:8787/newsletter', {
      method: 'POST',
      body: 'x',
      headers: { Origin: origin, 'Content-Type': form },
    })
    return refusedAtGate(request, new URL(request.url), local)
  }
  expect(from('http://127.0.0.1:8787')).toBeUndefined()
  expect(from('http://127.0.0.1:9999')).toBe(403)
  expect(from('http://evil.test:8787')).toBe(403)
})
