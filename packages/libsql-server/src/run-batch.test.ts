import { describe, expect, test } from 'vitest'
import { batch, close, sendPipeline } from './send-pipeline.ts'
import { temporaryServer } from './temporary-server.ts'

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
    const { results } = await sendPipeline(server, [batch(...steps(condition)), close])
    const skipped = { step_results: [{}, null, null], step_errors: [null, {}, null] }
    const ran = { step_results: [{}, null, {}], step_errors: [null, {}, null] }
    expect(results[0]).toMatchObject({ response: { result: runs ? ran : skipped } })
  })

  test('knows within a transaction that it is not in autocommit', async () => {
    const { server } = temporaryServer()
    const { results } = await sendPipeline(server, [
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
    const { results } = await sendPipeline(server, [batch(...steps(...conditions)), close])
    expect(results[0]).toMatchObject({ response: { result: { step_results: [{}, null, null, null, null] } } })
  })
})
