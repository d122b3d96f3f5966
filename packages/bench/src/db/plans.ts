import type { Asked, Crowd } from './open-crowd.ts'

/** How the database goes about a statement. */
export const planOf = (crowd: Crowd, { sql, args }: Asked): string[] =>
  crowd.rowsOf({ sql: `explain query plan ${sql}`, args }).map(stepIn)

const stepIn = (row: unknown) => (typeof row === 'object' && row !== null && 'detail' in row ? String(row.detail) : '')

/**
 * What is short however many mentors there are: parts of the statement itself, and the few categories. The list is
 * walked in its own order, and only as far as a page needs.
 */
const harmless =
  /^SCAN (?:CONSTANT ROW|\(subquery-\d+\)|places|asked|told|question|hits|page|s|n|wishes|mentor_listings|expertise_categories)(?: |$)/

export const wholeTables = (plan: readonly string[]): string[] =>
  plan.filter((step) => step.startsWith('SCAN') && !step.includes('VIRTUAL TABLE') && !harmless.test(step))
