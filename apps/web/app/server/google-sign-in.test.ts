import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeAll, expect, onTestFinished, test } from 'vitest'
import { hours, seconds } from '@mentorhub/domain/duration'
import { ProviderDown } from '@mentorhub/domain/errors'
import { googleSignIn } from '@mentorhub/integrations/google/google-sign-in'
import { startSandbox } from '../../host/children.ts'

const redirectUri = 'http://localhost:8787/auth/google/callback'
const mona = {
  sub: '100000000000000000001',
  email: 'mona.google@example.com',
  emailVerified: true,
  name: 'Mona Adeyemi',
}

let sandbox = ''

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mentorhub-google-'))
  const port = await freePort()
  sandbox = `http://127.0.0.1:${port}`
  const child = await startSandbox({ SANDBOX_PORT: String(port), DATA_DIR: dataDir, GOOGLE_REDIRECT_URIS: redirectUri })
  return () => {
    child.kill()
    rmSync(dataDir, { recursive: true, force: true })
  }
})

afterEach(() => fetch(`${sandbox}/faults`, { method: 'DELETE' }))

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((free) => {
    server.listen(0, '127.0.0.1', () => {
      const port = portOf(server)
      server.close(() => free(port))
    })
  })
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

const ask = (path: string, body: unknown) => fetch(sandbox + path, { method: 'POST', body: JSON.stringify(body) })

const client = (more: { clientSecret?: string; authBase?: string } = {}) =>
  googleSignIn({
    clientId: 'cid.apps.googleusercontent.com',
    clientSecret: 'GOCSPX-sandbox',
    redirectUri,
    authBase: `${sandbox}/google`,
    ...more,
  })

/** Where a browser is in the end when its one form is sent with these words. */
async function browse(start: string, words: string): Promise<URL> {
  const jar = new Map<string, string>()
  const follow = async (address: URL, body?: string): Promise<URL> => {
    if (address.origin !== sandbox) return address
    const headers = { cookie: [...jar].map((pair) => pair.join('=')).join('; ') }
    const sent = body === undefined ? {} : { method: 'POST', body: new URLSearchParams(body) }
    const response = await fetch(address, { ...sent, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) jar.set(...partsOf(line))
    const next = response.headers.get('location')
    return next ? follow(new URL(next, address)) : address
  }
  return follow(await follow(new URL(start)), words)
}

const partsOf = (line: string): [string, string] => {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
  return [name, value]
}

/** What the app holds once Mona has come back from Google. */
async function comeBack(google = client()) {
  const { url, ...way } = google.begin()
  const back = await browse(url, `sub=${mona.sub}`)
  return { google, back, code: back.searchParams.get('code') ?? '', way: { ...way, now: Date.now() } }
}

/** The same Google, but its keys are away. */
function googleWithoutKeys(): Promise<string> {
  const server = createServer((req, res) => void (req.url === '/token' ? passOn(req, res) : res.writeHead(503).end()))
  onTestFinished(() => void server.close())
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => ready(`http://127.0.0.1:${portOf(server)}`))
  })
}

async function passOn(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { authorization = '', 'content-type': type = '' } = req.headers
  const headers = { authorization, 'content-type': type }
  const answer = await fetch(`${sandbox}/google/token`, { method: 'POST', headers, body: await text(req) })
  res.writeHead(answer.status).end(await answer.text())
}

test('whoever chooses an account at Google is known afterwards', async () => {
  const { google, back, code, way } = await comeBack()
  expect(back.origin + back.pathname).toBe(redirectUri)
  expect(back.searchParams.get('state')).toBe(way.state)
  expect(await google.identify(code, way)).toEqual(mona)
})

test('every way is another one, begins with the choice of an account, and shows no verifier', () => {
  const [first, second] = [client().begin(), client().begin()]
  for (const part of ['state', 'verifier', 'nonce'] as const) {
    expect(first[part]).not.toBe(second[part])
    expect(first[part]).toMatch(/^[\w-]{43}$/)
  }
  const { searchParams } = new URL(first.url)
  expect(Object.fromEntries(searchParams)).toMatchObject({
    prompt: 'select_account',
    scope: 'openid email profile',
    code_challenge_method: 'S256',
    nonce: first.nonce,
    state: first.state,
  })
  expect(first.url).not.toContain(first.verifier)
})

test('without another address it is Google itself', () => {
  const google = googleSignIn({ clientId: 'id', clientSecret: 'secret', redirectUri })
  expect(google.begin().url).toMatch(/^https:\/\/accounts\.google\.com\/o\/oauth2\/v2\/auth\?/)
})

test('Cancel brings no code', async () => {
  const back = await browse(client().begin().url, 'cancel=1')
  expect([back.searchParams.get('error'), back.searchParams.has('code')]).toEqual(['access_denied', false])
})

test('a code works once', async () => {
  const { google, code, way } = await comeBack()
  expect(await google.identify(code, way)).toEqual(mona)
  expect(await google.identify(code, way)).toBeUndefined()
})

test.each(['', 'made-up', '\u0000', 'x'.repeat(5_000), 'a&grant_type=b'])('no code of Google’s: %j', async (code) => {
  expect(await client().identify(code, { ...client().begin(), now: Date.now() })).toBeUndefined()
})

test('a code of another way is refused by its verifier, a token of another way by its nonce', async () => {
  const { google, code, way } = await comeBack()
  const other = google.begin()
  expect(await google.identify(code, { ...way, verifier: other.verifier })).toBeUndefined()
  expect(await google.identify(code, { ...way, nonce: other.nonce })).toBeUndefined()
})

test('a token that is over on the app’s clock is refused', async () => {
  const { google, code, way } = await comeBack()
  expect(await google.identify(code, { ...way, now: way.now + hours(1) + seconds(5) })).toBeUndefined()
})

test.each([48, -48])('where the clock was moved by %d hours, people still sign in', async (ahead) => {
  await ask('/clock', { moveMs: hours(ahead) })
  const { google, code, way } = await comeBack()
  const known = await google.identify(code, { ...way, now: way.now + hours(ahead) })
  await ask('/clock', { moveMs: -hours(ahead) })
  expect(known).toEqual(mona)
})

test('a secret that Google does not know is our mistake and nobody’s refusal', async () => {
  const { code, way } = await comeBack()
  await expect(client({ clientSecret: 'old' }).identify(code, way)).rejects.toThrow('invalid_client')
})

test.each([
  { kind: 'down' },
  { kind: 'slow', ms: 5_000 },
  { kind: 'lost_answer' },
  { kind: 'rate_limited', perSecond: 0 },
])('Google gives no answer: $kind', async (fault) => {
  const { google, code, way } = await comeBack()
  await ask('/faults', { service: 'google', ...fault })
  const began = performance.now()
  await expect(google.identify(code, way)).rejects.toThrow(ProviderDown)
  expect(performance.now() - began).toBeLessThan(seconds(4))
})

test('keys that cannot be fetched are told as Google’s absence', async () => {
  const { code, way } = await comeBack()
  const google = client({ authBase: await googleWithoutKeys() })
  await expect(google.identify(code, way)).rejects.toThrow(ProviderDown)
})
