import { createClient } from '@libsql/client/http'
import { sql } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { createTestDatabase } from '@mentorhub/testing/create-test-database'
import { connectTo } from './connect.ts'
import { rateLimits } from './schema/auth.ts'
import { users } from './schema/users.ts'

const one = sql`select 1 as n`
const row = { key: 'a', windowStart: 0, count: 1 }

test('all reads that start in one tick travel together, also those of functions that call functions', async () => {
  const { db, requests } = await createTestDatabase()
  const later = async () => {
    await null
    await null
    return db.select().from(rateLimits)
  }
  await Promise.all([db.all(one), db.select().from(users), later(), db.select().from(rateLimits)])
  expect(requests.count).toBe(1)
  await db.all(one)
  expect(requests.count).toBe(2)
})

test('a bad read fails alone', async () => {
  const { db } = await createTestDatabase()
  const [good, bad] = await Promise.allSettled([db.all(one), db.all(sql`select nope from nowhere`)])
  expect(good).toMatchObject({ status: 'fulfilled', value: [{ n: 1 }] })
  expect(bad).toMatchObject({ status: 'rejected' })
})

test('a write is sent at once and exactly once, also one that gives rows back', async () => {
  const { db, requests } = await createTestDatabase()
  const written = await Promise.all([db.insert(rateLimits).values(row).returning(), db.all(one)])
  expect(written[0]).toEqual([row])
  expect(requests.count).toBe(2)
  await expect(db.insert(rateLimits).values(row)).rejects.toThrow('Failed query')
  expect(await db.$count(rateLimits)).toBe(1)
})

test('a database that does not answer is told to every read of the tick, and asked once', async () => {
  const away = vi.fn<typeof fetch>(() => Promise.reject(new TypeError('fetch failed')))
  const db = connectTo(createClient({ url: 'http://away.test/', fetch: away }))
  const results = await Promise.allSettled([db.all(one), db.all(one), db.all(one)])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(away).toHaveBeenCalledTimes(1)
})

test('a batch of writes is all or nothing', async () => {
  const { db } = await createTestDatabase()
  await expect(db.batch([db.insert(rateLimits).values(row), db.insert(rateLimits).values(row)])).rejects.toThrow(
    'UNIQUE',
  )
  expect(await db.$count(rateLimits)).toBe(0)
})
