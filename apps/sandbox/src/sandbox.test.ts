import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { createClient } from '@libsql/client/http'
import { expect, test } from 'vitest'
import { letter, postJson, sandboxForTest } from './sandbox-in-test.ts'

/** What comes back for bytes that no client would send. */
async function answerTo(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.end(bytes)
  return text(socket).catch(() => 'cut off')
}

/** A request under a name of one's choice, which fetch does not allow. */
const answerAs = (url: string, host: string) =>
  answerTo(url, `GET /clock HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`)

test('the official client works with the database, and finds its data after a restart', async () => {
  const sandbox = await sandboxForTest({ LIBSQL_AUTH_TOKEN: 'secret' })
  const database = createClient({ url: `${sandbox.url}/libsql`, authToken: 'secret' })
  expect(await createClient({ url: `${sandbox.url}/libsql/`, authToken: 'secret' }).execute('SELECT 1')).toBeDefined()
  await database.executeMultiple('CREATE TABLE notes (text TEXT UNIQUE); CREATE INDEX by_text ON notes (text);')
  await database.batch(["INSERT INTO notes VALUES ('one')", "INSERT INTO notes VALUES ('two')"], 'write')
  const transaction = await database.transaction('write')
  await transaction.execute("INSERT INTO notes VALUES ('three')")
  await transaction.commit()
  await expect(createClient({ url: `${sandbox.url}/libsql` }).execute('SELECT 1')).rejects.toThrow('UNAUTHORIZED')
  await sandbox.close()
  const again = await sandboxForTest({ DATA_DIR: sandbox.folder })
  const { rows } = await createClient({ url: `${again.url}/libsql` }).execute('SELECT count(*) AS count FROM notes')
  expect(rows).toMatchObject([{ count: 3 }])
})

test('only localhost is answered, whatever name points here', async () => {
  const { url } = await sandboxForTest()
  for (const host of ['localhost', 'localhost:8790', '127.0.0.1', '127.0.0.1:1', '[::1]:8790'])
    expect(await answerAs(url, host)).toMatch(/^HTTP\/1.1 200 /)
  for (const host of ['evil.test', 'localhost.evil.test', 'localhost@evil.test', '127.0.0.1.evil.test', '10.0.0.1', ''])
    expect(await answerAs(url, host)).toMatch(/^HTTP\/1.1 403 /)
})

test('a page from elsewhere can neither move the clock nor write, one from localhost can', async () => {
  const { url } = await sandboxForTest()
  const move = { moveMs: 1 }
  for (const origin of ['https://evil.test', 'null', 'http://localhost.evil.test'])
    expect((await postJson(`${url}/clock`, move, { origin })).status).toBe(403)
  expect((await postJson(`${url}/clock`, move, { origin: 'http://localhost:8787' })).status).toBe(200)
  expect(await (await fetch(`${url}/clock`)).json()).toEqual({ offsetMs: 1 })
})

test('the first page says what is here', async () => {
  const { url } = await sandboxForTest()
  const home = await (await fetch(url)).text()
  for (const name of ['/mail', '/mail/messages.json', '/clock', '/faults', '/libsql', '/google', '/resend'])
    expect(home).toContain(name)
})

test('what nobody answers is not found', async () => {
  const { url } = await sandboxForTest()
  for (const path of ['/stars', '/mailbox', '/clock/x/y', '/index.html', '//', '/..%2f', '/mail/%E0%A4%A'])
    expect([400, 404]).toContain((await fetch(`${url}${path}`)).status)
})

test('a person is told on a page, a program in JSON', async () => {
  const { url } = await sandboxForTest()
  const person = await fetch(`${url}/stars`, { headers: { accept: 'text/html,*/*' } })
  expect(await person.text()).toContain('Nothing answers here; / says what does.')
  expect(await (await fetch(`${url}/stars`)).json()).toEqual({ error: 'Nothing answers here; / says what does.' })
})

test('bad input of every kind is refused, and nothing crashes', async () => {
  const { url, resend } = await sandboxForTest()
  const head = 'POST /clock HTTP/1.1\r\nhost: localhost\r\n'
  const inputs = [
    'hello\r\n\r\n',
    'GET /mail HTTP/1.1\r\n\r\n',
    'GET http://[ HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
    `${head}content-length: 100\r\n\r\n{"moveMs":`,
    `${head}content-length: 12\r\nconnection: close\r\n\r\n\u0000\u0001\u0002nonsense!`,
    `${head}transfer-encoding: chunked\r\n\r\nzz\r\n`,
    `GET /mail?${'x'.repeat(100_000)} HTTP/1.1\r\nhost: localhost\r\n\r\n`,
  ]
  for (const input of inputs) expect(await answerTo(url, input)).not.toMatch(/^HTTP\/1.1 (?:2|5)/)
  for (const path of [
    '/clock',
    '/faults',
    '/resend/emails',
    '/libsql/v2/pipeline',
    '/libsql/v3/cursor',
    '/mail/clear',
  ]) {
    for (const body of ['', '{', '[]', 'null', '"x"', '{"__proto__":{}}', 'x'.repeat(100_000)]) {
      const { status } = await fetch(`${url}${path}`, {
        method: 'POST',
        body,
        headers: { authorization: 'Bearer re_test' },
      })
      expect(status).toBeLessThan(500)
    }
  }
  expect((await resend.emails.send(letter)).error).toBeNull()
})
