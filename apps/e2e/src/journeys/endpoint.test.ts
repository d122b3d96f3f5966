import { expect } from 'vitest'
import type { App } from '../app.ts'
import { ownAddress, test } from '../journey.ts'

type Call = { readonly path: string; readonly body?: string; readonly headers?: Record<string, string> }

/** Calls the typed routers over HTTP as a script with a token does, unless `headers` says otherwise. */
async function call({ url }: App, { path, body, headers = { Authorization: 'Bearer a-token' } }: Call) {
  const response = await fetch(`${url}/trpc/${path}`, {
    headers: { 'Content-Type': 'application/json', 'CF-Connecting-IP': ownAddress(), ...headers },
    ...(body === undefined ? {} : { method: 'POST', body }),
  })
  const text = await response.text()
  expect(response.headers.get('X-Request-Id')).toBeTruthy()
  expect(text).not.toMatch(/\bat .*\.js|stack|node_modules/)
  return { status: response.status, text }
}

const subscribe = (email: string) => JSON.stringify({ email })

test('DEV-01: a script with a token and nothing else may call, and gets plain JSON', async ({ app }) => {
  const { status, text } = await call(app, { path: 'system.subscribe', body: subscribe('script@example.test') })
  expect([status, JSON.parse(text)]).toEqual([200, { result: { data: { asked: true } } }])
})

test.for([
  ['from another site', { Origin: 'https://evil.test' }, 403],
  ['with a cookie and no origin', { Cookie: '__Host-session=a', Authorization: 'Bearer a-token' }, 403],
  ['without a token or an origin', {}, 403],
  ['as a plain form would', { 'Content-Type': 'text/plain', Authorization: 'Bearer a-token' }, 415],
  ['as a file', { 'Content-Type': 'application/octet-stream', Authorization: 'Bearer a-token' }, 415],
] as const)('X2: a mutation %s is refused before it runs', async ([_how, headers, expected], { app }) => {
  const { status } = await call(app, { path: 'system.subscribe', body: subscribe('forged@example.test'), headers })
  expect(status).toBe(expected)
})

test('SEC-02: what is no JSON, no known field, too deep or too large is refused in plain words', async ({ app }) => {
  const path = 'system.subscribe'
  expect((await call(app, { path, body: '{"email":' })).status).toBe(400)
  expect((await call(app, { path, body: 'null' })).status).toBe(400)
  expect((await call(app, { path, body: JSON.stringify({ email: 'a@b.test', role: 'admin' }) })).status).toBe(400)
  expect((await call(app, { path, body: '['.repeat(40) + ']'.repeat(40) })).status).toBe(400)
  // The rest of the body stays unread, so the connection is of no use to the next call.
  const headers = { Authorization: 'Bearer a-token', Connection: 'close' }
  expect((await call(app, { path, body: subscribe('x'.repeat(2 * 1024 * 1024)), headers })).status).toBe(413)
})

test('an unknown procedure is not there, and nothing is told about the others', async ({ app }) => {
  for (const path of [
    'system.dropTables',
    'constructor',
    '__proto__.toString',
    'system',
    '%00',
    'system.subscribe/../health',
  ]) {
    const { status, text } = await call(app, { path })
    expect([404, 405], `${path}: ${text}`).toContain(status)
  }
})

test('X5: a thousand calls in one batch, or a path of commas, are refused and none of them runs', async ({ app }) => {
  const thousand = Array.from({ length: 1000 }, () => 'system.subscribe').join(',')
  const inputs = JSON.stringify(
    Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [i, { email: `n${i}@batch.test` }])),
  )
  expect((await call(app, { path: `${thousand}?batch=1`, body: inputs })).status).toBe(414)

  const eleven = Array.from({ length: 11 }, () => 'system.subscribe').join(',')
  const few = JSON.stringify(
    Object.fromEntries(Array.from({ length: 11 }, (_, i) => [i, { email: `n${i}@batch.test` }])),
  )
  const { status, text } = await call(app, { path: `${eleven}?batch=1`, body: few })
  expect([status, text.length < 4000]).toEqual([400, true])

  expect((await call(app, { path: `${','.repeat(7000)}?batch=1` })).text.length).toBeLessThan(4000)
  expect((await call(app, { path: ','.repeat(15_000) })).status).toBe(414)

  await app.run('tick')
  const mails = await (await fetch(`${app.sandbox}/mail/messages.json`)).text()
  expect(mails).not.toContain('batch.test')
})

test('calls of one batch count one by one', async ({ app }) => {
  const address = ownAddress()
  const batch = (n: number) => {
    const path = Array.from({ length: n }, () => 'system.subscribe').join(',')
    const body = JSON.stringify(
      Object.fromEntries(Array.from({ length: n }, (_, i) => [i, { email: `c${n}-${i}@count.test` }])),
    )
    return call(app, {
      path: `${path}?batch=1`,
      body,
      headers: { Authorization: 'Bearer a-token', 'CF-Connecting-IP': address },
    })
  }
  const { text } = await batch(10)
  expect(text.match(/"asked":true/g)).toHaveLength(5)
  expect(text.match(/limit\.reached/g)).not.toBeNull()
})
