import { holds } from './condition.ts'
import { errorBody } from './hrana-error.ts'
import type { BatchResult, ErrorBody, Step, StmtResult } from './hrana.ts'
import { statementOf } from './statement.ts'
import type { Stream } from './stream.ts'

export async function runBatch(stream: Stream, steps: readonly Step[]): Promise<BatchResult> {
  const statements = steps.map(({ condition, stmt }) => ({ condition, statement: statementOf(stmt, stream.texts) }))
  const writes = statements.some(({ statement }) => statement.kind === 'write')
  const step_results: (StmtResult | null)[] = []
  const step_errors: (ErrorBody | null)[] = []
  for (const { condition, statement } of statements) {
    const soFar = { step_results, step_errors, inTransaction: stream.inTransaction }
    const skipped = condition && !holds(condition, soFar)
    const outcome = skipped ? {} : await outcomeOf(stream.execute(statement, writes))
    step_results.push(outcome.result ?? null)
    step_errors.push(outcome.error ?? null)
  }
  return { step_results, step_errors }
}

async function outcomeOf(running: Promise<StmtResult>): Promise<{ result?: StmtResult; error?: ErrorBody }> {
  try {
    return { result: await running }
  } catch (error) {
    return { error: errorBody(error) }
  }
}
