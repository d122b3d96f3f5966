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
