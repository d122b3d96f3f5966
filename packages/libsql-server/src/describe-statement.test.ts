import { describe, expect, test } from 'vitest'
import { close, execute, sendPipeline } from './send-pipeline.ts'
import { temporaryServer } from './temporary-server.ts'

describe('a description', () => {
  const describing = async (sql: string) => {
    const { server } = temporaryServer()
    const { results } = await sendPipeline(server, [
      execute('CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)'),
      { type: 'describe', sql },
      close,
    ])
    return results[1]
  }

  test('names the columns and parameters of a query', async () => {
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
  ])('says what %j is', async (sql, result) => {
    expect(await describing(sql)).toMatchObject({ response: { result } })
  })

  test.each([
    ['', 'SQL_NO_STATEMENT'],
    ['SELECT 1; SELECT 2', 'SQL_MANY_STATEMENTS'],
    ['SELECT nope FROM t', 'SQLITE_ERROR'],
  ])('of %j is refused with %s', async (sql, code) => {
    expect(await describing(sql)).toMatchObject({ type: 'error', error: { code } })
  })
})
