import { expect, test } from 'vitest'
import { replaceSpans } from './replace-spans.ts'
import { tableConstraints } from './table-constraints.ts'

test('a table keeps its name and its columns', () => {
  const code = `export const a = sqliteTable('a', { id: id() }, (t) => [check('a', sql\`\${t.id} > 0\`)])
export const b = sqliteTable('b', { id: id() })`
  const spans = tableConstraints(code).map((span) => ({ ...span, by: '' }))
  expect(replaceSpans(code, spans)).toBe(`export const a = sqliteTable('a', { id: id() })
export const b = sqliteTable('b', { id: id() })`)
})
