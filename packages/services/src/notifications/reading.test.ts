import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { notifications } from '@mentorhub/db/schema/notifications'
import { days } from '@mentorhub/domain/duration'
import { keyOf, toldMember } from '@mentorhub/testing/told-member'
import { forgetOld } from '../jobs/forget-old.ts'

test('the list is read in pages, the newest first', async () => {
  const { app, sam, tell } = await toldMember()
  for (let count = 1; count <= 45; count++) await tell(count)
  const seen: string[] = []
  const sizes: number[] = []
  let after: string | undefined
  do {
    const { items, next } = await app.as(sam).notifications.list({ after })
    seen.push(...items.map(({ id }) => id))
    sizes.push(items.length)
    after = next ?? undefined
  } while (after)
  expect(sizes).toEqual([20, 20, 5])
  expect(seen).toEqual(Array.from({ length: 45 }, (_, at) => keyOf(45 - at)))
})

test('one or all are marked as read, and one leads to what it is about', async () => {
  const { app, sam, tell } = await toldMember()
  for (const count of [1, 2, 3]) await tell(count)
  const own = app.as(sam).notifications
  expect(await own.markRead({ id: keyOf(2) })).toEqual({ path: '/home' })
  expect(await own.markRead({ id: keyOf(2) })).toEqual({ path: '/home' })
  expect((await own.list({})).items.map(({ unread }) => unread)).toEqual([true, false, true])
  expect(await own.markRead({ all: true })).toEqual({ path: null })
  expect(await app.as(sam).auth.me()).toMatchObject({ unread: 0 })
})

test('what was marked first counts: a second time changes nothing', async () => {
  const { app, sam, tell } = await toldMember()
  await tell()
  const first = app.clock.now
  await app.as(sam).notifications.markRead({ id: keyOf(1) })
  app.clock.now += days(1)
  await app.as(sam).notifications.markRead({ all: true })
  expect(await app.db.select().from(notifications)).toMatchObject([{ readAt: first }])
})

test('Z1: nobody sees or marks what another was told', async () => {
  const { app, sam, tell } = await toldMember()
  const lin = await app.person('lin')
  await tell()
  const others = app.as(lin).notifications
  expect(await others.list({})).toEqual({ items: [], next: null })
  await expect(others.markRead({ id: keyOf(1) })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await others.markRead({ all: true })
  expect(await app.as(sam).auth.me()).toMatchObject({ unread: 1 })
})

test('what is told by mail only is neither listed, nor counted, nor opened', async () => {
  const { app, sam, tell, prefer } = await toldMember()
  await prefer({ in_app: 'off', mail: 'digest' })
  await tell()
  const own = app.as(sam).notifications
  await expect(own.markRead({ id: keyOf(1) })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await own.markRead({ all: true })
  expect(await app.db.select().from(notifications)).toMatchObject([{ readAt: null }])
})

test('a page of notifications is one round trip, and a change two', async () => {
  const { app, sam } = await toldMember()
  const own = app.as(sam)
  app.requests.count = 0
  await Promise.all([own.auth.me(), own.notifications.list({}), own.notifications.preferences.get()])
  expect(app.requests.count).toBe(1)
  const later = app.as(sam)
  app.requests.count = 0
  await later.notifications.markRead({ all: true })
  expect(app.requests.count).toBe(2)
})

test('what was read is forgotten after ninety days; what was not, and what waits, is kept', async () => {
  const { app, sam, tell, prefer } = await toldMember()
  await prefer({ mail: 'off' })
  await tell(1)
  await tell(2)
  await app.as(sam).notifications.markRead({ id: keyOf(1) })
  await prefer({ in_app: 'off', mail: 'digest' })
  await tell(3)
  await tell(4)
  await app.db
    .update(notifications)
    .set({ digestDueAt: null })
    .where(eq(notifications.id, keyOf(4)))
  const kept = async () => (await app.db.select().from(notifications)).map(({ id }) => Number(id))
  app.clock.now += days(90)
  await forgetOld(app.ctx())
  expect(await kept()).toEqual([1, 2, 3, 4])
  app.clock.now += 1
  await forgetOld(app.ctx())
  expect(await kept()).toEqual([2, 3])
})
