import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { sql } from 'drizzle-orm'
import type { Db } from './connect.ts'

const migrationsFolder = fileURLToPath(new URL('../../../drizzle', import.meta.url))

/** Brings the database up to the code. Refuses, and touches nothing, when the database is ahead of it. */
export async function migrateUp(db: Db): Promise<{ applied: number }> {
  if (!existsSync(migrationsFolder)) throw new Error(`The folder drizzle/ with the migrations is missing.`)
  const known = readMigrationFiles({ migrationsFolder })
  const done = await appliedMigrations(db)
  const unknown = done.filter((hash) => !known.some((migration) => migration.hash === hash))
  if (unknown.length > 0) throw new DatabaseIsNewer(unknown.length)
  await migrate(db, { migrationsFolder })
  return { applied: known.length - done.length }
}

export class DatabaseIsNewer extends Error {
  constructor(count: number) {
    super(
      `The database is newer than this version of MentorHub: it has ${count} migration(s) that drizzle/ does not know. ` +
        'Nothing was changed. Start the version that made it, or restore an older backup with "npm run db:restore FILE".',
    )
  }
}

async function appliedMigrations(db: Db): Promise<string[]> {
  const [table] = await db.all<{ n: number }>(
    sql`select count(*) as n from sqlite_master where name = '__drizzle_migrations'`,
  )
  if (!table?.n) return []
  const rows = await db.all<{ hash: string }>(sql`select hash from __drizzle_migrations`)
  return rows.map(({ hash }) => hash)
}
