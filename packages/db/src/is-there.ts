import { exists, sql, type SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from './connect.ts'

/** Whether a table has such a row, as a condition for a query or a commit. */
export const isThere = (db: Db, table: SQLiteTable, condition: SQL | undefined): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(table)
      .where(condition),
  )
