import { sql, type SQL } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { createTestDatabase } from '@mentorhub/testing/create-test-database'
import { minutes } from '@mentorhub/domain/duration'
import type { Db } from './connect.ts'

let db: Db

beforeEach(async () => {
  db = (await createTestDatabase()).db
})

async function mentor(name: string, { approvedAt = minutes(60), accepting = 1 } = {}): Promise<void> {
  await db.run(
    sql`insert into users (id, email, username, name, created_at) values (${name}, ${`${name}@example.test`}, ${name}, ${name}, 1)`,
  )
  await db.run(
    sql`insert into mentor_profiles (user_id, status, bio, timezone, approved_at, accepting) values (${name}, 'approved', ${'x'.repeat(50)}, 'UTC', ${approvedAt}, ${accepting})`,
  )
}

const listed = async (by: SQL = sql`id desc`) =>
  (await db.all<{ who: string }>(sql`select user_id as who from mentor_listings order by ${by}`)).map(({ who }) => who)

test('the list stands in the order of its ids: who accepts requests, then whoever was approved last', async () => {
  await mentor('early')
  await mentor('resting', { approvedAt: minutes(500), accepting: 0 })
  await mentor('late', { approvedAt: minutes(300) })
  expect(await listed()).toEqual(['late', 'early', 'resting'])
  await db.run(sql`update mentor_profiles set accepting = 0 where user_id = 'late'`)
  expect(await listed()).toEqual(['early', 'resting', 'late'])
  await db.run(sql`update mentor_profiles set accepting = 1`)
  expect(await listed()).toEqual(['resting', 'late', 'early'])
})

test('whoever changes nothing of that keeps their place', async () => {
  const ids = () => db.all(sql`select id from mentor_listings order by user_id`)
  for (const name of ['ada', 'ben', 'cem']) await mentor(name)
  const before = await ids()
  await db.run(sql`update mentor_profiles set bio = ${'y'.repeat(60)}`)
  await db.run(sql`update users set name = 'Another'`)
  expect(await ids()).toEqual(before)
})

test('however many are approved within one minute, each has a place, and a later one comes before all of them', async () => {
  await mentor('last', { approvedAt: minutes(61) })
  for (let nth = 0; nth < 150; nth++) await mentor(`many-${nth}`)
  expect(await listed()).toHaveLength(151)
  expect((await listed())[0]).toBe('last')
  expect(await db.all(sql`select count(distinct id) as ids from mentor_listings`)).toEqual([{ ids: 151 }])
})

test.each([
  ['the first half hour of a day', 20_000, 1, 0],
  ['the last', 20_000, 2 ** 47, 47],
  ['the first of several', 20_000, 2 ** 47 + 2 ** 33 + 2 ** 20, 20],
  ['the first of all', 20_000, 2 ** 48 - 1, 0],
  ['one beyond 32 bits', 20_001, 2 ** 35 + 2 ** 40, 35],
])('the first opening is %s', async (...[, day, mask, halfHour]) => {
  await mentor('noor')
  await db.run(sql`insert into mentor_openings values ('noor', ${day}, ${mask})`)
  expect(await db.all(sql`select -soon as at from mentor_listings`)).toEqual([
    { at: minutes(30) * (day * 48 + halfHour) },
  ])
})

test('soonest is known at once, whatever changes, and nobody who does not accept requests is free', async () => {
  for (const name of ['ada', 'ben']) await mentor(name)
  await db.run(sql`insert into mentor_openings values ('ada', 20001, 1), ('ada', 20002, 1), ('ben', 20003, 1)`)
  expect(await listed(sql`soon desc`)).toEqual(['ada', 'ben'])
  await db.run(sql`insert into mentor_openings values ('ben', 20000, 8)`)
  expect(await listed(sql`soon desc`)).toEqual(['ben', 'ada'])
  await db.run(sql`update mentor_openings set utc_day = 20005 where mentor_id = 'ben' and utc_day = 20000`)
  expect(await listed(sql`soon desc`), 'a day that was moved').toEqual(['ada', 'ben'])
  await db.run(sql`delete from mentor_openings where mentor_id = 'ada'`)
  expect(await listed(sql`soon desc`)).toEqual(['ben', 'ada'])
  const never = -8_640_000_000_000_000
  expect(await db.all(sql`select soon from mentor_listings where user_id = 'ada'`)).toEqual([{ soon: never }])
  await db.run(sql`update mentor_profiles set accepting = 0 where user_id = 'ben'`)
  expect(await db.all(sql`select soon from mentor_listings where user_id = 'ben'`)).toEqual([{ soon: never }])
})

test('an average is one from three reviews on', async () => {
  await mentor('noor')
  await db.run(sql`insert into mentor_stats (user_id, rating_sum, rating_count, completed) values ('noor', 10, 2, 4)`)
  const rating = () => db.all(sql`select rating, completed from mentor_listings`)
  expect(await rating()).toEqual([{ rating: 0, completed: 4 }])
  await db.run(sql`update mentor_stats set rating_sum = 14, rating_count = 3, completed = 5`)
  expect(await rating()).toEqual([{ rating: 466, completed: 5 }])
  await db.run(sql`delete from mentor_stats`)
  expect(await rating()).toEqual([{ rating: 0, completed: 0 }])
})
