import { HranaError } from './hrana-error.ts'
import type { Condition } from './hrana.ts'
import { fieldsOf, listOf, malformed, wholeNumberOf } from './json-fields.ts'

/** A condition may look back only, at steps before the one that it guards. */
export function readCondition(json: unknown, guarded: number): Condition {
  const { type, step, cond, conds } = fieldsOf(json, 'condition')
  switch (type) {
    case 'ok':
    case 'error':
      return { type, step: readEarlierStep(step, guarded) }
    case 'not':
      return { type, condition: readCondition(cond, guarded) }
    case 'and':
    case 'or':
      return { type, conditions: listOf(conds, 'conds').map((each) => readCondition(each, guarded)) }
    case 'is_autocommit':
      return { type }
    default:
      throw malformed('condition', 'ok, error, not, and, or or is_autocommit')
  }
}

function readEarlierStep(value: unknown, guarded: number): number {
  const step = wholeNumberOf(value, 'step')
  if (step >= 0 && step < guarded) return step
  throw new HranaError(
    'BATCH_COND_BAD_STEP',
    `A condition of step ${guarded} asks for step ${step}, which is not before it`,
  )
}
