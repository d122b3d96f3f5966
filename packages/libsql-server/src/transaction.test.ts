import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { LibsqlServerOptions } from './libsql-server.ts'
import { temporaryServer, transports } from './temporary-server.ts'

const add = "INSERT INTO lines (text) VALUES ('x')"
const count = 'SELECT count(*) AS n FROM lines'

describe.each(transports)('a transaction over $transport', ({ connect }) => {
  async function connected(options: Omit<LibsqlServerOptions, 'path'> = {}) {
    const { server } = temporaryServer(options)
    const client = await connect(server)
    await client.execute('CREATE TABLE lines (id INTEGER PRIMARY KEY, text TEXT UNIQUE)')
    await client.execute('CREATE TABLE tallies (name TEXT PRIMARY KEY, n INTEGER)')
    return client
  }

  test('keeps what it committed', async () => {
    const client = await connected()
    const transaction = await client.transaction('write')
    await transaction.execute(add)
    expect((await transaction.execute(count)).rows).toEqual([{ n: 1 }])
    await transaction.executeMultiple("INSERT INTO tallies VALUES ('a', 1); INSERT INTO tallies VALUES ('b', 2)")
    await transaction.commit()
    expect((await client.execute(count)).rows).toEqual([{ n: 1 }])
  })

  test('leaves nothing when it is rolled back', async () => {
    const client = await connected()
    const transaction = await client.transaction('write')
    await transaction.execute(add)
    await transaction.rollback()
    expect((await client.execute(count)).rows).toEqual([{ n: 0 }])
  })

  test('goes on after a statement that failed, and commits', async () => {
    const client = await connected()
    const transaction = await client.transaction('write')
    await transaction.execute(add)
    await expect(transaction.execute(add)).rejects.toThrow('UNIQUE constraint failed: lines.text')
    await transaction.execute("INSERT INTO lines (text) VALUES ('y')")
    await transaction.commit()
    expect((await client.execute(count)).rows).toEqual([{ n: 2 }])
  })

  test('that is abandoned expires: its work is gone and the next writer gets in', async () => {
    const client = await connected({ streamTtlMs: 60, busyMs: 2000 })
    const abandoned = await client.transaction('write')
    await abandoned.execute(add)
    const before = performance.now()
    await client.execute("INSERT INTO tallies VALUES ('a', 1)")
    expect(performance.now() - before).toBeGreaterThan(30)
    expect((await client.execute(count)).rows).toEqual([{ n: 0 }])
    await expect(abandoned.execute(add)).rejects.toMatchObject({ code: 'STREAM_EXPIRED' })
  })

  test('that is used now and then does not expire', async () => {
    const client = await connected({ streamTtlMs: 200 })
    const transaction = await client.transaction('write')
    for (let i = 0; i < 4; i++) {
      await transaction.execute({ sql: 'INSERT INTO lines (text) VALUES (?)', args: [`${i}`] })
      await sleep(80)
    }
    await transaction.commit()
    expect((await client.execute(count)).rows).toEqual([{ n: 4 }])
  })

  test('that is closed without a word gives the lock back at once', async () => {
    const client = await connected({ busyMs: 1000 })
    const transaction = await client.transaction('write')
    await transaction.execute(add)
    transaction.close()
    await client.execute("INSERT INTO tallies VALUES ('a', 1)")
    expect((await client.execute(count)).rows).toEqual([{ n: 0 }])
  })

  test('a writer who waits too long is told that the database is locked', async () => {
    const client = await connected({ busyMs: 40 })
    const transaction = await client.transaction('write')
    await transaction.execute(add)
    await expect(client.execute(add)).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await expect(client.batch([add], 'deferred')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await expect(client.executeMultiple(add)).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await transaction.commit()
    expect((await client.execute(count)).rows).toEqual([{ n: 1 }])
  })

  test('readers read on while somebody writes for long, and see what was committed', async () => {
    const client = await connected({ busyMs: 10 })
    const writing = await client.transaction('write')
    await writing.execute(add)
    expect((await client.execute(count)).rows).toEqual([{ n: 0 }])
    expect((await client.batch([count], 'read'))[0]?.rows).toEqual([{ n: 0 }])
    expect((await client.batch([count], 'deferred'))[0]?.rows).toEqual([{ n: 0 }])
    expect((await client.execute('PRAGMA table_info(lines)')).rows).toHaveLength(2)
    const reading = await client.transaction('read')
    expect((await reading.execute(count)).rows).toEqual([{ n: 0 }])
    await reading.executeMultiple(`${count}; ${count}`)
    await expect(reading.execute(add)).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
    await writing.commit()
    expect((await reading.execute(count)).rows).toEqual([{ n: 0 }])
    await reading.commit()
    expect((await client.execute(count)).rows).toEqual([{ n: 1 }])
  })

  test('in mode read refuses to write, and its connection writes again later', async () => {
    const client = await connected()
    const reading = await client.transaction('read')
    await reading.execute(count)
    await expect(reading.execute(add)).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
    await expect(reading.executeMultiple(add)).rejects.toMatchObject({ code: 'SQLITE_READONLY' })
    reading.close()
    await client.execute(add)
    expect((await client.execute(count)).rows).toEqual([{ n: 1 }])
  })

  test('in mode deferred becomes a writer when it writes', async () => {
    const client = await connected({ busyMs: 40 })
    const transaction = await client.transaction('deferred')
    await transaction.execute(count)
    await client.execute("INSERT INTO tallies VALUES ('a', 1)")
    await transaction.rollback()
    const writer = await client.transaction('deferred')
    await writer.execute(add)
    await expect(client.execute(add)).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await writer.commit()
    expect((await client.execute(count)).rows).toEqual([{ n: 1 }])
  })

  test('in mode deferred that reads, is overtaken and then writes is refused, and harms nobody after it', async () => {
    const client = await connected({ busyMs: 40 })
    const late = await client.transaction('deferred')
    await late.execute(count)
    await client.execute("INSERT INTO tallies VALUES ('a', 1)")
    await expect(late.execute(add)).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await client.execute("INSERT INTO tallies VALUES ('b', 1)")
    await late.rollback()
    for (let i = 0; i < 4; i++) await client.batch([{ sql: 'INSERT INTO lines (text) VALUES (?)', args: [i] }], 'write')
    expect((await client.execute(count)).rows).toEqual([{ n: 4 }])
  })

  test('twenty writers that count together lose nothing', async () => {
    const client = await connected({ busyMs: 20_000 })
    await client.execute("INSERT INTO tallies VALUES ('shared', 0)")
    const read = "SELECT n FROM tallies WHERE name = 'shared'"
    const increment = async (i: number) => {
      if (i % 5 === 0) {
        const transaction = await client.transaction('write')
        const n = Number((await transaction.execute(read)).rows[0]?.['n'])
        await transaction.execute({ sql: "UPDATE tallies SET n = ? WHERE name = 'shared'", args: [n + 1] })
        await transaction.commit()
      } else if (i % 5 === 1)
        await client.batch([read, "UPDATE tallies SET n = n + 1 WHERE name = 'shared'"], 'deferred')
      else if (i % 5 === 2) await client.batch(["UPDATE tallies SET n = n + 1 WHERE name = 'shared'"], 'write')
      else if (i % 5 === 3) await client.executeMultiple("UPDATE tallies SET n = n + 1 WHERE name = 'shared'; SELECT 1")
      else await client.execute("UPDATE tallies SET n = n + 1 WHERE name = 'shared' RETURNING n")
    }
    const writer = async () => {
      for (let i = 0; i < 50; i++) await increment(i)
    }
    await Promise.all(Array.from({ length: 20 }, writer))
    expect((await client.execute(read)).rows).toEqual([{ n: 1000 }])
  })
})
