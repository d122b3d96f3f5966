import Database from 'libsql'
import { type Client, createClient } from '@libsql/client/web'
import { describe, expect, onTestFinished, test } from 'vitest'
import { embeddedFetch } from './embedded-fetch.ts'
import { temporaryServer } from './temporary-server.ts'

/** A connection that knows nothing of the server's lock, as another process's would. */
async function withStranger(busyMs: number) {
  const { server, path } = temporaryServer({ busyMs })
  const client = createClient({ url: 'http://embedded.test', fetch: embeddedFetch(server) })
  await client.execute('CREATE TABLE lines (text TEXT)')
  const stranger = new Database(path)
  onTestFinished(() => void stranger.close())
  return { client, stranger, holdFor: (ms: number) => holdFor(stranger, ms) }
}

function holdFor(stranger: Database.Database, ms: number): void {
  stranger.exec("BEGIN IMMEDIATE; INSERT INTO lines VALUES ('stranger')")
  setTimeout(() => stranger.exec('COMMIT'), ms)
}

const add = "INSERT INTO lines VALUES ('ours')"
const count = 'SELECT count(*) AS n FROM lines'

describe('while another process holds the file', () => {
  test.each([
    ['statement', (client: Client) => client.execute(add), 2],
    ['batch', (client: Client) => client.batch([add, add], 'write'), 3],
    ['script', (client: Client) => client.executeMultiple(`${add}; ${add}; ${add}`), 4],
  ])('a %s waits without stopping the event loop, then writes once', async (_, write, lines) => {
    const { client, holdFor } = await withStranger(2000)
    holdFor(60)
    let beats = 0
    const heart = setInterval(() => beats++, 5)
    await write(client)
    clearInterval(heart)
    expect(beats).toBeGreaterThan(3)
    expect((await client.execute(count)).rows).toEqual([{ n: lines }])
  })

  test('who waited in vain is told so, and the connections are as good as before', async () => {
    const { client, holdFor } = await withStranger(30)
    holdFor(200)
    await expect(client.execute(add)).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await expect(client.executeMultiple(`${add}; ${add}`)).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await expect(client.execute('PRAGMA user_version = 1')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await expect(client.execute('VACUUM')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    expect((await client.execute(count)).rows).toEqual([{ n: 0 }])
    await expect.poll(async () => (await client.execute(count)).rows).toEqual([{ n: 1 }])
    for (let i = 0; i < 10; i++) await client.batch([add, add], 'write')
    expect((await client.execute(count)).rows).toEqual([{ n: 21 }])
  })
})
