import { describe, expect, test } from 'vitest'
import { LibsqlServer } from './libsql-server.ts'
import { temporaryFolder, temporaryServer } from './temporary-server.ts'

const execute = (sql: string, more = {}) => ({ type: 'execute', stmt: { sql, ...more } })
const close = { type: 'close' }

type Step = { condition?: unknown; stmt: { sql?: string; sql_id?: number } }
const batch = (...steps: Step[]) => ({ type: 'batch', batch: { steps } })

/** Sends requests and unwraps what the protocol promises about an answer. */
async function send(server: LibsqlServer, requests: readonly unknown[], baton?: unknown) {
  const { status, body } = await server.pipeline({ baton, requests })
  expect(status).toBe(200)
  expect(body).toMatchObject({ base_url: null, results: { length: requests.length } })
  return Object(body) as { baton: string | null; results: readonly unknown[] }
}

describe('a stream', () => {
  test('goes on with the baton of the last answer, and each baton is good once', async () => {
    const { server } = temporaryServer()
    const first = await send(server, [execute('BEGIN IMMEDIATE'), { type: 'get_autocommit' }])
    expect(first.results[1]).toEqual({ type: 'ok', response: { type: 'get_autocommit', is_autocommit: false } })
    const second = await send(server, [execute('COMMIT'), { type: 'get_autocommit' }], first.baton)
    expect(second.results[1]).toMatchObject({ response: { is_autocommit: true } })
    expect(second.baton).not.toBe(first.baton)
    const reused = await server.pipeline({ baton: first.baton, requests: [] })
    expect(reused).toMatchObject({ status: 400, body: { code: 'STREAM_EXPIRED' } })
    expect(await send(server, [close], second.baton)).toMatchObject({ baton: null })
  })

  test('answers each request for itself, and none after its close', async () => {
    const { server } = temporaryServer()
    const { results, baton } = await send(server, [
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
    const { results, baton } = await send(server, [
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
    expect((await send(server, many, baton)).results.at(-1)).toMatchObject({ error: { code: 'SQL_STORE_TOO_MANY' } })
  })

  test('takes a place only if it stays, and gives it back', async () => {
    const { server } = temporaryServer({ maxStreams: 2 })
    const open = [execute('SELECT 1')]
    const first = await send(server, open)
    await send(server, open)
    expect(await server.pipeline({ requests: open })).toMatchObject({ status: 503, body: { code: 'TOO_MANY_STREAMS' } })
    await send(server, [...open, close])
    await send(server, [close], first.baton)
    await send(server, open)
  })
})

describe('a batch', () => {
  const steps = (...conditions: unknown[]) => [
    { stmt: { sql: 'SELECT 1' } },
    { stmt: { sql: 'SELECT nope' } },
    ...conditions.map((condition) => ({ condition, stmt: { sql: 'SELECT 2' } })),
  ]

  test.each([
    [{ type: 'ok', step: 0 }, true],
    [{ type: 'ok', step: 1 }, false],
    [{ type: 'error', step: 0 }, false],
    [{ type: 'error', step: 1 }, true],
    [{ type: 'not', cond: { type: 'ok', step: 0 } }, false],
    [
      {
        type: 'and',
        conds: [
          { type: 'ok', step: 0 },
          { type: 'error', step: 1 },
        ],
      },
      true,
    ],
    [
      {
        type: 'and',
        conds: [
          { type: 'ok', step: 0 },
          { type: 'ok', step: 1 },
        ],
      },
      false,
    ],
    [{ type: 'and', conds: [] }, true],
    [
      {
        type: 'or',
        conds: [
          { type: 'ok', step: 1 },
          { type: 'ok', step: 0 },
        ],
      },
      true,
    ],
    [{ type: 'or', conds: [] }, false],
    [{ type: 'is_autocommit' }, true],
  ])('runs a step whose condition %j holds, and only then: %s', async (condition, runs) => {
    const { server } = temporaryServer()
    const { results } = await send(server, [batch(...steps(condition)), close])
    const skipped = { step_results: [{}, null, null], step_errors: [null, {}, null] }
    const ran = { step_results: [{}, null, {}], step_errors: [null, {}, null] }
    expect(results[0]).toMatchObject({ response: { result: runs ? ran : skipped } })
  })

  test('knows within a transaction that it is not in autocommit', async () => {
    const { server } = temporaryServer()
    const { results } = await send(server, [
      batch({ stmt: { sql: 'BEGIN' } }, { condition: { type: 'is_autocommit' }, stmt: { sql: 'SELECT 1' } }),
      close,
    ])
    expect(results[0]).toMatchObject({ response: { result: { step_results: [{}, null], step_errors: [null, null] } } })
  })

  test('skips a step that waits for a skipped one, and takes a skipped one for neither ok nor error', async () => {
    const { server } = temporaryServer()
    const conditions = [
      { type: 'ok', step: 1 },
      { type: 'ok', step: 2 },
      { type: 'error', step: 2 },
    ]
    const { results } = await send(server, [batch(...steps(...conditions)), close])
    expect(results[0]).toMatchObject({ response: { result: { step_results: [{}, null, null, null, null] } } })
  })
})

describe('describe', () => {
  const describing = async (sql: string) => {
    const { server } = temporaryServer()
    const { results } = await send(server, [
      execute('CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)'),
      { type: 'describe', sql },
      close,
    ])
    return results[1]
  }

  test('tells columns and parameters of a query', async () => {
    expect(await describing('SELECT id, name AS n, 1 FROM t WHERE id = ? AND name = :name')).toEqual({
      type: 'ok',
      response: {
        type: 'describe',
        result: {
          cols: [
            { name: 'id', decltype: 'INTEGER' },
            { name: 'n', decltype: 'TEXT' },
            { name: '1', decltype: null },
          ],
          params: [{ name: null }, { name: ':name' }],
          is_explain: false,
          is_readonly: true,
        },
      },
    })
  })

  test.each([
    ['INSERT INTO t (name) VALUES (?)', { cols: [], is_explain: false, is_readonly: false }],
    ['EXPLAIN INSERT INTO t (name) VALUES (?)', { is_explain: true, is_readonly: true }],
  ])('tells what %j is', async (sql, result) => {
    expect(await describing(sql)).toMatchObject({ response: { result } })
  })

  test.each([
    ['', 'SQL_NO_STATEMENT'],
    ['SELECT 1; SELECT 2', 'SQL_MANY_STATEMENTS'],
    ['SELECT nope FROM t', 'SQLITE_ERROR'],
  ])('refuses %j with %s', async (sql, code) => {
    expect(await describing(sql)).toMatchObject({ type: 'error', error: { code } })
  })
})

describe('values', () => {
  test('travel as the protocol writes them', async () => {
    const { server } = temporaryServer()
    const args = [
      { type: 'null' },
      { type: 'integer', value: '-9223372036854775808' },
      { type: 'float', value: 2 },
      { type: 'text', value: 'ü' },
      { type: 'blob', base64: '/+8' },
    ]
    const { results } = await send(server, [execute('SELECT ?, ?, ?, ?, ?', { args }), close])
    expect(results[0]).toMatchObject({
      response: { result: { rows: [args], affected_row_count: 0, last_insert_rowid: null } },
    })
  })

  test('are left out where no rows are wanted', async () => {
    const { server } = temporaryServer()
    const { results } = await send(server, [execute('SELECT 1', { want_rows: false }), close])
    expect(results[0]).toMatchObject({ response: { result: { rows: [] } } })
  })

  test('without a word in JSON are refused, not sent as null', async () => {
    const { server } = temporaryServer()
    const { results } = await send(server, [execute('SELECT 9e999'), close])
    expect(results[0]).toMatchObject({ type: 'error', error: { code: 'HRANA_PROTO_ERROR' } })
  })

  test('given by position and by name at once are refused', async () => {
    const { server } = temporaryServer()
    const one = { type: 'integer', value: '1' }
    const both = { args: [one], named_args: [{ name: 'a', value: one }] }
    const { results } = await send(server, [execute('SELECT ?, :a', both), close])
    expect(results[0]).toMatchObject({ error: { code: 'ARGS_BOTH_POSITIONAL_AND_NAMED' } })
  })
})

const withArgument = (value: unknown) => ({ requests: [execute('SELECT ?', { args: [value] })] })
const withCondition = (condition: unknown) => ({ requests: [batch({ condition, stmt: { sql: 'SELECT 1' } })] })

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a list', []],
  ['no requests', {}],
  ['requests that are no list', { requests: {} }],
  ['a request that is no object', { requests: ['close'] }],
  ['a baton that is no text', { baton: 1, requests: [] }],
  ['an unknown type of request', { requests: [{ type: 'drop' }] }],
  ['a request without a type', { requests: [{}] }],
  ['a statement without text', { requests: [{ type: 'execute', stmt: {} }] }],
  ['a statement with two texts', { requests: [{ type: 'execute', stmt: { sql: 'SELECT 1', sql_id: 1 } }] }],
  ['a text that is none', { requests: [{ type: 'sequence', sql: 1 }] }],
  ['an id that is none', { requests: [{ type: 'close_sql', sql_id: 1.5 }] }],
  ['a batch without steps', { requests: [{ type: 'batch' }] }],
  ['an unknown type of value', withArgument({ type: 'boolean', value: true })],
  ['a bare value', withArgument(true)],
  ['an integer that is none', withArgument({ type: 'integer', value: '1.5' })],
  ['an integer of 65 bits', withArgument({ type: 'integer', value: '9223372036854775808' })],
  ['an integer as a number', withArgument({ type: 'integer', value: 1 })],
  ['a float as a text', withArgument({ type: 'float', value: '1' })],
  ['a blob without base64', withArgument({ type: 'blob' })],
  ['an unknown condition', withCondition({ type: 'maybe' })],
  ['a condition on itself', withCondition({ type: 'ok', step: 0 })],
  ['a condition on no step', withCondition({ type: 'ok', step: -1 })],
])('a message with %s is refused with status 400', async (_, body) => {
  const { server } = temporaryServer()
  const { status, body: answer } = await server.pipeline(body)
  expect(status).toBe(400)
  expect(answer).toEqual({
    message: expect.any(String),
    code: expect.stringMatching(/^(HRANA_PROTO_ERROR|BATCH_COND_BAD_STEP)$/),
  })
})

test('nothing of a malformed message runs, and its stream lives on', async () => {
  const { server } = temporaryServer()
  const { baton } = await send(server, [execute('CREATE TABLE t (id INTEGER)')])
  const refused = await server.pipeline({ baton, requests: [execute('INSERT INTO t VALUES (1)'), { type: 'drop' }] })
  expect(refused.status).toBe(400)
  const { results } = await send(server, [execute('SELECT count(*) FROM t'), close], baton)
  expect(results[0]).toMatchObject({ response: { result: { rows: [[{ value: '0' }]] } } })
})

test('a message nested without end is refused and harms nobody', async () => {
  const { server } = temporaryServer()
  let condition: unknown = { type: 'is_autocommit' }
  for (let i = 0; i < 100_000; i++) condition = { type: 'not', cond: condition }
  expect((await server.pipeline(withCondition(condition))).status).toBeGreaterThanOrEqual(400)
  await send(server, [execute('SELECT 1'), close])
})

describe('a server that is closed', () => {
  test('sends away who waits and who comes, and leaves the whole database in its one file', async () => {
    const { server, path } = temporaryServer()
    await send(server, [execute('CREATE TABLE t (id INTEGER)'), close])
    const holder = await send(server, [execute('BEGIN IMMEDIATE'), execute('INSERT INTO t VALUES (1)')])
    const waiting = send(server, [execute('INSERT INTO t VALUES (2)'), close])
    server.close()
    expect((await waiting).results[0]).toMatchObject({ error: { code: 'SERVER_CLOSED' } })
    expect(await server.pipeline({ baton: holder.baton, requests: [] })).toMatchObject({ status: 503 })
    const again = new LibsqlServer({ path })
    expect((await send(again, [execute('SELECT count(*) FROM t'), close])).results[0]).toMatchObject({
      response: { result: { rows: [[{ value: '0' }]] } },
    })
    again.close()
  })

  test('cannot be made from what is no database', () => {
    const folder = temporaryFolder()
    expect(() => new LibsqlServer({ path: folder })).toThrow(`The database file ${folder} cannot be opened`)
  })
})
