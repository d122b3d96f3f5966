import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { expect, onTestFinished, test } from 'vitest'
import { embeddedFetch } from '@mentorhub/libsql-server/embedded-fetch'
import { LibsqlServer } from '@mentorhub/libsql-server/libsql-server'
import { connect } from './connect.ts'
import { migrateUp } from './migrations.ts'

const drizzle = fileURLToPath(new URL('../../../drizzle', import.meta.url))

/** A database as it was before there were applications. */
async function before() {
  const folder = mkdtempSync(join(tmpdir(), 'mentorhub-before-'))
  const server = new LibsqlServer({ path: join(folder, 'before.db') })
  onTestFinished(() => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  cpSync(drizzle, join(folder, 'drizzle'), { recursive: true })
  const journal = join(folder, 'drizzle/meta/_journal.json')
  const { entries, ...rest } = journalIn(readFileSync(journal, 'utf8'))
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, 2) }))
  const db = connect({ url: 'http://embedded.test', fetch: embeddedFetch(server) })
  await migrate(db, { migrationsFolder: join(folder, 'drizzle') })
  return db
}

/** Written by Drizzle, with the migrations in their order. */
function journalIn(text: string): { entries: unknown[] } {
  return JSON.parse(text) as { entries: unknown[] }
}

test('mentors of before keep what they are, and are found', async () => {
  const db = await before()
  const bio = 'Ten years of building teams, and of listening to them first.'
  await db.batch([
    db.run(sql`insert into users (id, email, username, name, created_at) values
      ('noor', 'noor@example.test', 'noor', 'Noor', 1), ('yuki', 'yuki@example.test', 'yuki', 'Yuki', 1)`),
    db.run(sql`insert into expertise_categories (id, slug, name, position) values ('design', 'design', 'Design', 1)`),
    db.run(sql`insert into mentor_profiles (user_id, status, bio, timezone, approved_at) values
      ('noor', 'approved', ${bio}, 'Europe/Amsterdam', 5), ('yuki', 'inactive', '', 'Asia/Tokyo', 5)`),
    db.run(sql`insert into mentor_expertise (user_id, category_id) values ('noor', 'design')`),
  ])
  const { entries } = journalIn(readFileSync(join(drizzle, 'meta/_journal.json'), 'utf8'))
  expect(await migrateUp(db)).toEqual({ applied: entries.length - 2 })
  expect(
    await db.all(sql`select user_id, status, inactive_reason, min_notice_min, version from mentor_profiles`),
  ).toEqual([
    { user_id: 'noor', status: 'approved', inactive_reason: null, min_notice_min: 720, version: 1 },
    { user_id: 'yuki', status: 'inactive', inactive_reason: 'No reason was kept.', min_notice_min: 720, version: 1 },
  ])
  expect(await db.all(sql`select user_id from mentor_expertise`)).toEqual([{ user_id: 'noor' }])
  expect(await db.all(sql`select user_id from mentor_listings`)).toEqual([{ user_id: 'noor' }])
  expect(
    await db.all(sql`select rowid from mentor_search where mentor_search match 'design AND listening'`),
  ).toHaveLength(1)
  expect(await db.all(sql`pragma foreign_key_check`)).toEqual([])
})
