import { expect, test } from 'vitest'
import { batch, close, execute, sendPipeline } from './send-pipeline.ts'
import { temporaryServer } from './temporary-server.ts'

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
  const { baton } = await sendPipeline(server, [execute('CREATE TABLE t (id INTEGER)')])
  const refused = await server.pipeline({ baton, requests: [execute('INSERT INTO t VALUES (1)'), { type: 'drop' }] })
  expect(refused.status).toBe(400)
  const { results } = await sendPipeline(server, [execute('SELECT count(*) FROM t'), close], baton)
  expect(results[0]).toMatchObject({ response: { result: { rows: [[{ value: '0' }]] } } })
})

test('a message nested without end is refused and harms nobody', async () => {
  const { server } = temporaryServer()
  let condition: unknown = { type: 'is_autocommit' }
  for (let i = 0; i < 100_000; i++) condition = { type: 'not', cond: condition }
  expect((await server.pipeline(withCondition(condition))).status).toBeGreaterThanOrEqual(400)
  await sendPipeline(server, [execute('SELECT 1'), close])
})
