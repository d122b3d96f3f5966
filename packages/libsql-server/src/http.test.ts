import { createClient } from '@libsql/client/web'
import { describe, expect, test } from 'vitest'
import { embeddedFetch } from './embedded-fetch.ts'
import type { LibsqlServer } from './libsql-server.ts'
import { listen, temporaryServer } from './temporary-server.ts'

type Door = (server: LibsqlServer) => Promise<(path: string, init?: RequestInit) => Promise<Response>>

const embedded: Door = (server) => {
  const fetch = embeddedFetch(server)
  return Promise.resolve((path, init) => fetch(`http://embedded.test/libsql/${path}`, init))
}

const overHttp: Door = async (server) => {
  const url = await listen(server)
  return (path, init) => fetch(url + path, init)
}

const doors = [
  { name: 'the embedded fetch', open: embedded },
  { name: 'HTTP', open: overHttp },
]

const json = { 'content-type': 'application/json' }
const ping = { requests: [{ type: 'execute', stmt: { sql: 'SELECT 1' } }, { type: 'close' }] }
const posting = (body: string | Uint8Array<ArrayBuffer>, headers: HeadersInit = json) => ({
  method: 'POST',
  headers,
  body,
})

describe.each(doors)('over $name', ({ open }) => {
  test.each(['v2/pipeline', 'v3/pipeline', 'v2/pipeline?x=1'])('%s answers below a prefix', async (path) => {
    const ask = await open(temporaryServer().server)
    const response = await ask(path, posting(JSON.stringify(ping)))
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ baton: null, results: [{ type: 'ok' }, { type: 'ok' }] })
  })

  test.each(['health', 'v2', 'v3'])('GET %s says yes, without a token', async (path) => {
    const ask = await open(temporaryServer({ authToken: 'secret' }).server)
    expect((await ask(path)).status).toBe(200)
  })

  test.each([
    ['GET', 'v3-protobuf'],
    ['GET', 'v2/pipeline'],
    ['POST', 'v3/cursor'],
    ['POST', ''],
    ['DELETE', 'v2'],
  ])('%s %s is not found', async (method, path) => {
    const ask = await open(temporaryServer().server)
    await expectError(await ask(path, { method }), 404, 'NOT_FOUND')
  })

  test.each([
    ['text that is no JSON', '{'],
    ['nothing', ''],
    ['a message with bytes that are no text', Buffer.from(JSON.stringify(ping).replace('1', '\u00ff'), 'latin1')],
    ['JSON that is no message', '[]'],
  ])('%s is refused', async (_, body) => {
    const ask = await open(temporaryServer().server)
    await expectError(await ask('v2/pipeline', posting(body)), 400, 'HRANA_PROTO_ERROR')
  })

  test('an unknown baton is refused', async () => {
    const ask = await open(temporaryServer().server)
    await expectError(await ask('v2/pipeline', posting(JSON.stringify({ ...ping, baton: 'x' }))), 400, 'STREAM_EXPIRED')
  })

  test('a body that is too large is refused, and the next one answered', async () => {
    const ask = await open(temporaryServer().server)
    const body = JSON.stringify({ requests: [], padding: 'x'.repeat(16 * 1024 * 1024) })
    await expectError(await ask('v2/pipeline', posting(body)), 413, 'BODY_TOO_LARGE')
    expect((await ask('v2/pipeline', posting(JSON.stringify(ping)))).status).toBe(200)
  })

  test('what a page of a stranger can post without asking is refused', async () => {
    const ask = await open(temporaryServer().server)
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/plain; application/json']) {
      const response = await ask('v2/pipeline', posting(JSON.stringify(ping), { 'content-type': type }))
      await expectError(response, 415, 'HRANA_PROTO_ERROR')
    }
  })

  test.each(['', 'Bearer wrong', 'Bearer secre', 'secret'])(
    'the authorization %j is refused',
    async (authorization) => {
      const ask = await open(temporaryServer({ authToken: 'secret' }).server)
      const headers = { ...json, ...(authorization && { authorization }) }
      await expectError(await ask('v2/pipeline', posting(JSON.stringify(ping), headers)), 401, 'UNAUTHORIZED')
    },
  )
})

async function expectError(response: Response, status: number, code: string): Promise<void> {
  expect(response.headers.get('content-type')).toBe('application/json')
  expect({ status: response.status, body: await response.json() }).toEqual({
    status,
    body: { message: expect.any(String), code },
  })
}

describe('the official client', () => {
  test('gets in with the token and is told when it has the wrong one', async () => {
    const { server } = temporaryServer({ authToken: 'secret' })
    const url = await listen(server)
    const { rows } = await createClient({ url, authToken: 'secret' }).execute('SELECT 1 AS a')
    expect(rows).toEqual([{ a: 1 }])
    await expect(createClient({ url, authToken: 'wrong' }).execute('SELECT 1')).rejects.toMatchObject({
      message: 'UNAUTHORIZED: The auth token is missing or wrong',
    })
  })

  test('asks for no version and drops a prefix that does not end in a slash', async () => {
    const asked: string[] = []
    const answer = embeddedFetch(temporaryServer().server)
    const listening: typeof fetch = (input, init) => {
      const request = new Request(input, init)
      asked.push(`${request.method} ${new URL(request.url).pathname}`)
      return answer(request)
    }
    await createClient({ url: 'http://embedded.test/libsql/', fetch: listening }).batch(['SELECT 1'], 'read')
    await createClient({ url: 'http://embedded.test/libsql', fetch: listening }).execute('SELECT 1')
    expect(asked).toEqual(['POST /libsql/v2/pipeline', 'POST /v2/pipeline'])
  })
})
