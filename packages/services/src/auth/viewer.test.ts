import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { sessions } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import { days } from '@mentorhub/domain/duration'
import { createTestApp } from '@mentorhub/testing/create-test-app'

test('who is looking is read once, in the same round trip as the page', async () => {
  const app = await createTestApp()
  const sam = await app.person('sam')
  const { viewer, db } = app.ctx(sam)
  app.requests.count = 0
  const [person, again, own] = await Promise.all([
    viewer.read(),
    viewer.read(),
    db.select({ email: users.email }).from(users).where(eq(users.id, viewer.id)),
  ])
  expect(app.requests.count).toBe(1)
  expect(person).toMatchObject({ username: 'sam', emailVerified: true, staffRole: null })
  expect(again).toBe(person)
  expect(own).toEqual([{ email: 'sam@example.test' }])
})

test('a guest is nobody, and asking who it is costs nothing', async () => {
  const app = await createTestApp()
  const { viewer, db } = app.ctx()
  app.requests.count = 0
  expect(await viewer.read()).toBeNull()
  expect(app.requests.count).toBe(0)
  expect(await db.select().from(users).where(eq(users.id, viewer.id))).toEqual([])
})

test.each([
  ['has expired', { expiresAt: Date.parse('2026-11-23T09:00:00Z') }],
  ['waits for its second factor', { kind: 'pending_two_factor' as const }],
])('a session that %s is nobody’s', async (_why, given) => {
  const app = await createTestApp()
  const sam = await app.person('sam')
  await app.db.update(sessions).set(given)
  const { viewer, db } = app.ctx(sam)
  expect(await viewer.read()).toBeNull()
  expect(await db.all(sql`select ${viewer.id} as id`)).toEqual([{ id: null }])
})

test('a session dies with its time, and somebody suspended is signed in nowhere', async () => {
  const app = await createTestApp()
  const sam = await app.person('sam')
  app.clock.now += days(31)
  expect(await app.ctx(sam).viewer.read()).toBeNull()
  const lin = await app.person('lin', { status: 'suspended' })
  const { viewer, db } = app.ctx(lin)
  expect(await viewer.read()).toBeNull()
  expect(await db.all(sql`select ${viewer.id} as id`)).toEqual([{ id: null }])
})
