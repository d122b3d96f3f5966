import { describe, expect, test } from 'vitest'
import { close, execute, sendPipeline } from './send-pipeline.ts'
import { temporaryServer } from './temporary-server.ts'

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
    const { results } = await sendPipeline(server, [execute('SELECT ?, ?, ?, ?, ?', { args }), close])
    expect(results[0]).toMatchObject({
      response: { result: { rows: [args], affected_row_count: 0, last_insert_rowid: null } },
    })
  })

  test('are left out where no rows are wanted', async () => {
    const { server } = temporaryServer()
    const { results } = await sendPipeline(server, [execute('SELECT 1', { want_rows: false }), close])
    expect(results[0]).toMatchObject({ response: { result: { rows: [] } } })
  })

  test('without a word in JSON are refused, not sent as null', async () => {
    const { server } = temporaryServer()
    const { results } = await sendPipeline(server, [execute('SELECT 9e999'), close])
    expect(results[0]).toMatchObject({ type: 'error', error: { code: 'HRANA_PROTO_ERROR' } })
  })

  test('given by position and by name at once are refused', async () => {
    const { server } = temporaryServer()
    const one = { type: 'integer', value: '1' }
    const both = { args: [one], named_args: [{ name: 'a', value: one }] }
    const { results } = await sendPipeline(server, [execute('SELECT ?, :a', both), close])
    expect(results[0]).toMatchObject({ error: { code: 'ARGS_BOTH_POSITIONAL_AND_NAMED' } })
  })
})
