import { describe, expect, test } from 'vitest'
import { fieldsOf } from './json-fields.ts'
import { batch, close, execute, sendPipeline } from './send-pipeline.ts'
import { temporaryServer } from './temporary-server.ts'

describe('a stream', () => {
  test('goes on with the baton of the last answer, and each baton is good once', async () => {
    const { server } = temporaryServer()
    const first = await sendPipeline(server, [execute('BEGIN IMMEDIATE'), { type: 'get_autocommit' }])
    expect(first.results[1]).toEqual({ type: 'ok', response: { type: 'get_autocommit', is_autocommit: false } })
    const second = await sendPipeline(server, [execute('COMMIT'), { type: 'get_autocommit' }], first.baton)
    expect(second.results[1]).toMatchObject({ response: { is_autocommit: true } })
    expect(second.baton).not.toBe(first.baton)
    const reused = await server.pipeline({ baton: first.baton, requests: [] })
    expect(reused).toMatchObject({ status: 400, body: { code: 'STREAM_EXPIRED' } })
    expect(await sendPipeline(server, [close], second.baton)).toMatchObject({ baton: null })
  })

  test('answers each request for itself, and none after its close', async () => {
    const { server } = temporaryServer()
    const { results, baton } = await sendPipeline(server, [
      execute('SELECT nope'),
      execute('SELECT 1 AS a'),
      close,
      execute('SELECT 2'),
    ])
    expect(results).toMatchObject([
      { type: 'error', error: { code: 'SQLITE_ERROR', message: 'SQLite error: no such column: nope' } },
      { type: 'ok', response: { result: { rows: [[{ type: 'integer', value: '1' }]] } } },
      { type: 'ok', response: { type: 'close' } },
      { type: 'error', error: { code: 'STREAM_CLOSED' } },
    ])
    expect(baton).toBeNull()
  })

  test('stores SQL texts within limits, and forgets them', async () => {
    const { server } = temporaryServer()
    const store = (sql_id: number, sql: string) => ({ type: 'store_sql', sql_id, sql })
    const stored = { type: 'execute', stmt: { sql_id: 1 } }
    const { results, baton } = await sendPipeline(server, [
      store(1, 'SELECT 7 AS a'),
      stored,
      batch({ stmt: { sql_id: 1 } }),
      { type: 'sequence', sql_id: 1 },
      store(1, 'SELECT 8'),
      store(2, 'x'.repeat(5001)),
      { type: 'close_sql', sql_id: 1 },
      stored,
      batch({ stmt: { sql_id: 1 } }),
    ])
    const seven = { cols: [{ name: 'a', decltype: null }], rows: [[{ type: 'integer', value: '7' }]] }
    expect(results).toMatchObject([
      { response: { type: 'store_sql' } },
      { response: { result: seven } },
      { response: { result: { step_results: [seven] } } },
      { response: { type: 'sequence' } },
      { error: { code: 'SQL_EXISTS' } },
      { error: { code: 'SQL_STORE_TOO_LARGE' } },
      { response: { type: 'close_sql' } },
      { error: { code: 'SQL_NOT_FOUND' } },
      { error: { code: 'SQL_NOT_FOUND' } },
    ])
    const many = Array.from({ length: 51 }, (_, i) => store(i, 'SELECT 1'))
    expect((await sendPipeline(server, many, baton)).results.at(-1)).toMatchObject({
      error: { code: 'SQL_STORE_TOO_MANY' },
    })
  })

  test('takes a place only if it stays, and gives it back', async () => {
    const { server } = temporaryServer({ maxStreams: 2 })
    const open = [execute('SELECT 1')]
    const first = await sendPipeline(server, open)
    await sendPipeline(server, open)
    expect(await server.pipeline({ requests: open })).toMatchObject({ status: 503, body: { code: 'TOO_MANY_STREAMS' } })
    await sendPipeline(server, [...open, close])
    await sendPipeline(server, [close], first.baton)
    await sendPipeline(server, open)
  })

  test('keeps its transaction when it begins another one in it', async () => {
    const { server } = temporaryServer()
    const { results } = await sendPipeline(server, [
      execute('BEGIN IMMEDIATE'),
      execute('BEGIN TRANSACTION READONLY'),
      execute('BEGIN IMMEDIATE'),
      execute('CREATE TABLE t (id INTEGER)'),
      execute('COMMIT'),
      execute('INSERT INTO t VALUES (1)'),
      close,
    ])
    expect(results.map((result) => fieldsOf(result, 'result')['type'])).toEqual([
      'ok',
      'error',
      'error',
      'ok',
      'ok',
      'ok',
      'ok',
    ])
  })

  test('takes back a part of its transaction', async () => {
    const { server } = temporaryServer()
    const { results } = await sendPipeline(server, [
      execute('CREATE TABLE t (id INTEGER)'),
      ...['SAVEPOINT a', 'INSERT INTO t VALUES (1)', 'SAVEPOINT b', 'INSERT INTO t VALUES (2)'].map((sql) =>
        execute(sql),
      ),
      ...['ROLLBACK TO b', 'RELEASE a', 'SELECT id FROM t'].map((sql) => execute(sql)),
      close,
    ])
    expect(results.at(-2)).toMatchObject({ response: { result: { rows: [[{ value: '1' }]] } } })
  })

  test('lets the next writer in when a statement has ended its transaction', async () => {
    const { server } = temporaryServer({ busyMs: 40 })
    const again = execute('INSERT OR ROLLBACK INTO t VALUES (1)')
    await sendPipeline(server, [execute('CREATE TABLE t (id INTEGER PRIMARY KEY)'), again, close])
    const { results } = await sendPipeline(server, [execute('BEGIN IMMEDIATE'), again])
    expect(results[1]).toMatchObject({ type: 'error', error: { code: 'SQLITE_CONSTRAINT' } })
    const next = await sendPipeline(server, [execute('INSERT INTO t VALUES (2)'), close])
    expect(next.results[0]).toMatchObject({ type: 'ok' })
  })

  test('writes again after it has only read', async () => {
    const { server } = temporaryServer()
    const { results } = await sendPipeline(server, [
      execute('CREATE TABLE t (id INTEGER)'),
      execute('BEGIN TRANSACTION READONLY'),
      execute('COMMIT'),
      execute('INSERT INTO t VALUES (1)'),
      close,
    ])
    expect(results[3]).toMatchObject({ type: 'ok', response: { result: { affected_row_count: 1 } } })
  })

  test('stands in no transaction and in no way after a statement that failed alone', async () => {
    const { server } = temporaryServer({ busyMs: 40 })
    const add = execute('INSERT INTO t VALUES (1)')
    await sendPipeline(server, [execute('CREATE TABLE t (id INTEGER PRIMARY KEY)'), add, close])
    const { results } = await sendPipeline(server, [add, { type: 'get_autocommit' }])
    expect(results).toMatchObject([{ type: 'error' }, { response: { is_autocommit: true } }])
    const next = await sendPipeline(server, [execute('INSERT INTO t VALUES (2)'), close])
    expect(next.results[0]).toMatchObject({ type: 'ok' })
  })

  test('waits for its turn with a setting too', async () => {
    const { server } = temporaryServer()
    const { baton } = await sendPipeline(server, [execute('BEGIN IMMEDIATE'), execute('CREATE TABLE t (id INTEGER)')])
    const setting = sendPipeline(server, [execute('PRAGMA user_version = 3'), execute('PRAGMA user_version'), close])
    await sendPipeline(server, [execute('COMMIT'), close], baton)
    expect((await setting).results[1]).toMatchObject({ response: { result: { rows: [[{ value: '3' }]] } } })
  })
})
