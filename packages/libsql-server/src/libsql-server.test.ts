import { copyFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { setImmediate as atTheLock } from 'node:timers/promises'
import Database from 'libsql'
import { describe, expect, test } from 'vitest'
import { LibsqlServer } from './libsql-server.ts'
import { close, execute, sendPipeline } from './send-pipeline.ts'
import { temporaryFolder, temporaryServer } from './temporary-server.ts'

describe('a server that is closed', () => {
  test('sends away who waits and who comes', async () => {
    const { server } = temporaryServer()
    await sendPipeline(server, [execute('CREATE TABLE t (id INTEGER)'), close])
    const holder = await sendPipeline(server, [execute('BEGIN IMMEDIATE')])
    const waiting = sendPipeline(server, [execute('INSERT INTO t VALUES (1)')])
    server.close()
    expect(await waiting).toMatchObject({ baton: null, results: [{ error: { code: 'SERVER_CLOSED' } }] })
    expect(await server.pipeline({ baton: holder.baton, requests: [] })).toMatchObject({ status: 503 })
  })

  test('leaves all that was committed, and no more, in its one file', async () => {
    const { server, path } = temporaryServer()
    await sendPipeline(server, [execute('CREATE TABLE t (id INTEGER)'), execute('INSERT INTO t VALUES (1)'), close])
    await sendPipeline(server, [execute('BEGIN IMMEDIATE'), execute('INSERT INTO t VALUES (2)')])
    server.close()
    copyFileSync(path, `${path}.copy`)
    const copy = new LibsqlServer({ path: `${path}.copy` })
    const { results } = await sendPipeline(copy, [execute('SELECT id FROM t'), close])
    expect(results[0]).toMatchObject({ response: { result: { rows: [[{ value: '1' }]] } } })
    copy.close()
  })

  test('lets go of the file, whoever was at work', async () => {
    const { server, path } = temporaryServer()
    await sendPipeline(server, [execute('BEGIN IMMEDIATE')])
    const waiting = sendPipeline(server, [execute('BEGIN'), { type: 'sequence', sql: 'SELECT 1' }])
    await atTheLock()
    server.close()
    expect(await waiting).toMatchObject({
      baton: null,
      results: [{ type: 'ok' }, { error: { code: 'SERVER_CLOSED' } }],
    })
    const next = new Database(path)
    expect(() => next.exec('PRAGMA journal_mode = DELETE')).not.toThrow()
    next.close()
  })

  test('may be closed twice, even when its file is gone', () => {
    const { server, path } = temporaryServer()
    server.close()
    rmSync(dirname(path), { recursive: true })
    expect(() => server.close()).not.toThrow()
  })

  test('cannot be made from what is no database', () => {
    const folder = temporaryFolder()
    expect(() => new LibsqlServer({ path: folder })).toThrow(`The database file ${folder} cannot be opened`)
  })
})
