import type { BatchResult, Condition } from './hrana.ts'

export type SoFar = BatchResult & { readonly inTransaction: boolean }

export function holds(condition: Condition, soFar: SoFar): boolean {
  if (condition.type === 'ok') return Boolean(soFar.step_results[condition.step])
  if (condition.type === 'error') return Boolean(soFar.step_errors[condition.step])
  if (condition.type === 'not') return !holds(condition.condition, soFar)
  if (condition.type === 'and') return condition.conditions.every((each) => holds(each, soFar))
  if (condition.type === 'or') return condition.conditions.some((each) => holds(each, soFar))
  return !soFar.inTransaction
}
