import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { casts } from './casts.ts'

const about = (...lines: readonly string[]) => verdict(casts, file('packages/db/src/a.ts', ...lines))

it.each([
  ["export const kinds = ['a', 'b'] as const"],
  ['// The driver answers with the columns that were asked for.', 'const rowOf = (row: unknown) => row as Row'],
  ['/** Checked by the caller. */', 'export function rowOf(row: unknown) {', '  return row as Row', '}'],
  ["import * as users from './users.ts'", 'export { users as people }'],
])('accepts %s', (...lines) => {
  expect(about(...lines)).toEqual([])
})

it.each([
  ['const rowOf = (row: unknown) => row as Row'],
  ['// A value is no helper.', 'const row = found as Row'],
  ['// A gap follows.', 'let count = 0', 'const rowOf = (row: unknown) => row as Row'],
  ['// Too long.', 'const rowOf = (row: unknown) => {', ...Array.from({ length: 20 }, () => '//'), 'return <Row>row }'],
])('reports %s', (...lines) => {
  const line = lines.findIndex((text) => / as Row|<Row>/.test(text)) + 1
  expect(about(...lines)).toEqual([
    `packages/db/src/a.ts:${line} casts outside a short named function with its guarantee above it`,
  ])
})
