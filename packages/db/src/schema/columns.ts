import { sql, type SQL } from 'drizzle-orm'
import { integer, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'

export const id = () => text('id').primaryKey()
export const instant = (name: string) => integer(name, { mode: 'number' })
export const flag = (name: string) => integer(name, { mode: 'boolean' })

/** A CHECK that says which words a column may hold, from the same list that types it. */
export function oneOf(column: AnySQLiteColumn, words: readonly (string | number)[]): SQL {
  const literals = words.map((word) => (typeof word === 'number' ? String(word) : `'${word}'`))
  return sql`${column} in (${sql.raw(literals.join(', '))})`
}

/** A CHECK that a number stays within what may be set. */
export const within = (
  column: AnySQLiteColumn,
  { least, most }: { readonly least: number; readonly most: number },
): SQL => sql`${column} between ${sql.raw(String(least))} and ${sql.raw(String(most))}`
