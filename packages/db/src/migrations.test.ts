import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { createTestDatabase } from '@mentorhub/testing/create-test-database'
import { DatabaseIsNewer, migrateUp } from './migrations.ts'

test('migrating twice does nothing the second time', async () => {
  const { db } = await createTestDatabase()
  expect(await migrateUp(db)).toEqual({ applied: 0 })
})

test('a database that is newer than the code is refused in plain words, and nothing in it is touched', async () => {
  const { db } = await createTestDatabase()
  await db.run(sql`insert into __drizzle_migrations (hash, created_at) values ('from the future', 4102444800000)`)
  const before = await db.all(sql`select * from sqlite_master`)
  await expect(migrateUp(db)).rejects.toThrow(DatabaseIsNewer)
  await expect(migrateUp(db)).rejects.toThrow('newer than this version')
  expect(await db.all(sql`select * from sqlite_master`)).toEqual(before)
})

test('every table checks the types of its columns', async () => {
  const { db } = await createTestDatabase()
  const loose = await db.all(
    sql`select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%' and name <> '__drizzle_migrations'`,
  )
  expect(loose).toEqual([])
})

test('foreign keys are watched', async () => {
  const { db } = await createTestDatabase()
  expect(await db.all(sql`pragma foreign_keys`)).toEqual([{ foreign_keys: 1 }])
  expect(await db.all(sql`pragma foreign_key_check`)).toEqual([])
})

test('no migration that makes a table anew has lost a trigger or a view', async () => {
  const { db } = await createTestDatabase()
  const made = await db.all<{ name: string }>(
    sql`select name from sqlite_master where type in ('trigger', 'view') order by name`,
  )
  expect(made.map(({ name }) => name)).toEqual([
    'audit_log_kept',
    'audit_log_unchanged',
    'availability_rules_apart',
    'availability_rules_stay_apart',
    'expertise_categories_mentor_search',
    'feedback_of_those_who_met',
    'mentor_expertise_mentor_search',
    'mentor_expertise_mentor_search_changed',
    'mentor_expertise_mentor_search_gone',
    'mentor_listed',
    'mentor_listings_gone',
    'mentor_openings_mentor_search',
    'mentor_openings_mentor_search_changed',
    'mentor_openings_mentor_search_gone',
    'mentor_profiles_complete',
    'mentor_profiles_mentor_search',
    'mentor_profiles_mentor_search_changed',
    'mentor_search_due',
    'mentor_search_renew',
    'mentor_search_texts',
    'mentor_stats_mentor_search',
    'mentor_stats_mentor_search_changed',
    'mentor_stats_mentor_search_gone',
    'profiles_mentor_search',
    'profiles_mentor_search_changed',
    'session_types_free',
    'session_types_mentor_search',
    'session_types_mentor_search_changed',
    'session_types_mentor_search_gone',
    'session_types_stay_free',
    'skills_mentor_search',
    'user_languages_mentor_search',
    'user_languages_mentor_search_changed',
    'user_languages_mentor_search_gone',
    'user_skills_mentor_search',
    'user_skills_mentor_search_changed',
    'user_skills_mentor_search_gone',
    'users_last_superadmin',
    'users_last_superadmin_kept',
    'users_mentor_search',
  ])
})
