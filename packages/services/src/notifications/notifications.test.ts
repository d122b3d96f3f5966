import { expect, test } from 'vitest'
import { notificationPreferences, notifications } from '@mentorhub/db/schema/notifications'
import { outbox } from '@mentorhub/db/schema/system'
import { users } from '@mentorhub/db/schema/users'
import { days } from '@mentorhub/domain/duration'
import type { Channel, Mode } from '@mentorhub/domain/notifications/notifications'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import type { TestPerson } from '@mentorhub/testing/people'
import { forgetOld } from '../jobs/forget-old.ts'
import { drainOutbox } from '../outbox/drain.ts'
import { notify } from './notify.ts'

type App = Awaited<ReturnType<typeof createTestApp>>

const news = { kind: 'welcome', title: 'Noor has answered', body: 'On Tuesday.', path: '/home' } as const

/** A key like those of the outbox: the later it was told, the larger it is. */
const keyOf = (count: number) => `${count}`.padStart(26, '0')

async function member(given: Partial<typeof users.$inferInsert> = {}) {
  const app = await createTestApp()
  return { app, sam: await app.person('sam', given) }
}

const tell = (app: App, { id: userId }: TestPerson, key = keyOf(1)) => notify(app.ctx(), { ...news, userId }, key)

const prefer = (app: App, sam: TestPerson, channel: Channel, mode: Mode) =>
  app.as(sam).notifications.preferences.set({ choices: [{ kind: 'welcome', channel, mode }] })

test('NOTF-01: somebody is told on their page and by mail, and once, however often it is tried', async () => {
  const { app, sam } = await member()
  await tell(app, sam)
  await tell(app, sam)
  expect(await app.as(sam).notifications.list({})).toEqual({
    items: [{ ...news, id: keyOf(1), at: app.clock.now, unread: true }],
    next: null,
  })
  expect(app.sent).toMatchObject([{ to: 'sam@example.test', subject: news.title }])
  expect(app.sent[0]?.text).toContain('https://mentorhub.test/home')
})

test('what was read stays read when it is told again', async () => {
  const { app, sam } = await member()
  await tell(app, sam)
  await app.as(sam).notifications.markRead({ id: keyOf(1) })
  await tell(app, sam)
  expect(await app.as(sam).auth.me()).toMatchObject({ unread: 0 })
})

test('a mail that the provider did not take is sent later, without a second line in the list', async () => {
  const { app, sam } = await member()
  app.mailer.failure = new Error('away')
  await expect(tell(app, sam)).rejects.toThrow('away')
  app.mailer.failure = undefined
  await tell(app, sam)
  expect(app.sent).toHaveLength(1)
  expect(await app.db.$count(notifications)).toBe(1)
})

test('one item of the outbox may tell several people', async () => {
  const { app, sam } = await member()
  const lin = await app.person('lin')
  await tell(app, sam)
  await tell(app, lin)
  expect(app.sent.map(({ to }) => to)).toEqual(['sam@example.test', 'lin@example.test'])
  await app.as(sam).notifications.markRead({ all: true })
  expect(await app.as(lin).auth.me()).toMatchObject({ unread: 1 })
})

const told = { list: 1, mails: 1, digest: 0 }

test.each<[Mode, Mode, typeof told]>([
  ['instant', 'instant', told],
  ['instant', 'digest', { list: 1, mails: 0, digest: 1 }],
  ['instant', 'off', { list: 1, mails: 0, digest: 0 }],
  ['off', 'instant', { list: 0, mails: 1, digest: 0 }],
  ['off', 'digest', { list: 0, mails: 0, digest: 1 }],
  ['off', 'off', { list: 0, mails: 0, digest: 0 }],
])('on the page %s and by mail %s: as it was chosen', async (inApp, mail, expected) => {
  const { app, sam } = await member()
  await prefer(app, sam, 'in_app', inApp)
  await prefer(app, sam, 'mail', mail)
  await tell(app, sam)
  const rows = await app.db.select().from(notifications)
  const { items } = await app.as(sam).notifications.list({})
  expect({
    list: items.length,
    mails: app.sent.length,
    digest: rows.filter(({ digestDueAt }) => digestDueAt !== null).length,
  }).toEqual(expected)
  expect(await app.as(sam).auth.me()).toMatchObject({ unread: expected.list })
})

test('what nobody may miss is told at once, whatever was chosen', async () => {
  const { app, sam } = await member()
  await app.db
    .insert(notificationPreferences)
    .values({ userId: sam.id, kind: 'security', channel: 'mail', mode: 'off' })
  await notify(app.ctx(), { ...news, kind: 'security', userId: sam.id }, keyOf(1))
  expect(app.sent).toMatchObject([{ subject: news.title }])
  expect(app.sent[0]?.headers).toBeUndefined()
})

test('an address that is not confirmed gets no such mail, and who is gone hears nothing', async () => {
  const { app, sam } = await member({ emailVerifiedAt: null })
  await tell(app, sam)
  await tell(app, { ...sam, id: 'nobody' }, keyOf(2))
  expect(app.sent).toEqual([])
  expect(await app.db.$count(notifications)).toBe(1)
})

test('only what differs from the default is kept', async () => {
  const { app, sam } = await member()
  await prefer(app, sam, 'mail', 'digest')
  expect(await app.db.select().from(notificationPreferences)).toMatchObject([{ kind: 'welcome', mode: 'digest' }])
  await prefer(app, sam, 'mail', 'off')
  expect(await app.as(sam).notifications.preferences.get()).toContainEqual({
    kind: 'welcome',
    mandatory: false,
    modes: { in_app: 'instant', mail: 'off' },
  })
  await prefer(app, sam, 'mail', 'instant')
  expect(await app.db.select().from(notificationPreferences)).toEqual([])
})

test('the page is no daily mail: that mode is refused for it', async () => {
  const { app, sam } = await member()
  await expect(prefer(app, sam, 'in_app', 'digest')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('the list is read in pages, the newest first', async () => {
  const { app, sam } = await member()
  for (let count = 1; count <= 45; count++) await tell(app, sam, keyOf(count))
  const seen: string[] = []
  const sizes: number[] = []
  let after: string | undefined
  do {
    const { items, next } = await app.as(sam).notifications.list(after ? { after } : {})
    seen.push(...items.map(({ id }) => id))
    sizes.push(items.length)
    after = next ?? undefined
  } while (after)
  expect(sizes).toEqual([20, 20, 5])
  expect(seen).toEqual(Array.from({ length: 45 }, (_, at) => keyOf(45 - at)))
})

test('one or all are marked as read, and one leads to what it is about', async () => {
  const { app, sam } = await member()
  for (let count = 1; count <= 3; count++) await tell(app, sam, keyOf(count))
  const own = app.as(sam).notifications
  expect(await own.markRead({ id: keyOf(2) })).toEqual({ path: '/home' })
  expect(await own.markRead({ id: keyOf(2) })).toEqual({ path: '/home' })
  expect((await own.list({})).items.map(({ unread }) => unread)).toEqual([true, false, true])
  expect(await own.markRead({ all: true })).toEqual({ path: null })
  expect(await app.as(sam).auth.me()).toMatchObject({ unread: 0 })
  await expect(own.markRead({})).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(own.markRead({ id: keyOf(2), all: true })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('Z1: nobody sees or marks what another was told', async () => {
  const { app, sam } = await member()
  const lin = await app.person('lin')
  await tell(app, sam)
  expect(await app.as(lin).notifications.list({})).toEqual({ items: [], next: null })
  await expect(app.as(lin).notifications.markRead({ id: keyOf(1) })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await app.as(lin).notifications.markRead({ all: true })
  await app.as(lin).notifications.preferences.set({ choices: [{ kind: 'welcome', channel: 'mail', mode: 'off' }] })
  expect(await app.as(sam).auth.me()).toMatchObject({ unread: 1 })
  expect(await app.as(sam).notifications.preferences.get()).toContainEqual(
    expect.objectContaining({ kind: 'welcome', modes: { in_app: 'instant', mail: 'instant' } }),
  )
})

test('a page of notifications is one round trip, and a choice two', async () => {
  const { app, sam } = await member()
  const own = app.as(sam)
  app.requests.count = 0
  await Promise.all([own.auth.me(), own.notifications.list({}), own.notifications.preferences.get()])
  expect(app.requests.count).toBe(1)
  const later = app.as(sam)
  app.requests.count = 0
  await later.notifications.markRead({ all: true })
  expect(app.requests.count).toBe(2)
})

test('the mails of one kind stop with one click, which may be made twice', async () => {
  const { app, sam } = await member()
  await tell(app, sam)
  const { headers } = app.sent[0] ?? {}
  expect(headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
  const token = app.linkIn('unsubscribe')
  expect(headers?.['List-Unsubscribe']).toBe(`<https://mentorhub.test/unsubscribe/${token}>`)
  const { system } = app.as(null)
  expect(await system.unsubscribe({ token })).toEqual({ unsubscribed: true })
  expect(await system.unsubscribe({ token })).toEqual({ unsubscribed: true })
  await tell(app, sam, keyOf(2))
  expect(app.sent).toHaveLength(1)
  expect((await app.as(sam).notifications.list({})).items).toHaveLength(2)
})

test('A4: a link is good for its own kind and person only', async () => {
  const { app, sam } = await member()
  const lin = await app.person('lin')
  await tell(app, sam)
  const token = app.linkIn('unsubscribe')
  const { system } = app.as(null)
  const [, , secret] = token.split('.')
  for (const forged of [`${sam.id}.product.${secret}`, `${lin.id}.welcome.${secret}`, `${sam.id}.${secret}`, 'x', ''])
    await expect(system.unsubscribe({ token: forged })).rejects.toThrow()
  expect(await app.db.$count(notificationPreferences)).toBe(0)
})

test('a link in the mail of somebody who is gone is answered calmly', async () => {
  const { app, sam } = await member()
  await tell(app, sam)
  await app.db.delete(users)
  expect(await app.as(null).system.unsubscribe({ token: app.linkIn('unsubscribe') })).toEqual({ unsubscribed: true })
})

test('whoever joins is welcomed', async () => {
  const { app, sam } = await member()
  await app.db.insert(outbox).values({
    id: keyOf(1),
    topic: 'users.joined',
    payload: { userId: sam.id },
    createdAt: app.clock.now,
    dueAt: app.clock.now,
  })
  await drainOutbox(app.ctx())
  expect((await app.as(sam).notifications.list({})).items).toMatchObject([
    { kind: 'welcome', title: 'Welcome to MentorHub', path: '/home' },
  ])
  expect(app.sent).toMatchObject([{ subject: 'Welcome to MentorHub' }])
})

test('what was read is forgotten after ninety days; what was not, and what waits, is kept', async () => {
  const { app, sam } = await member()
  await prefer(app, sam, 'mail', 'off')
  await tell(app, sam, keyOf(1))
  await tell(app, sam, keyOf(2))
  await app.as(sam).notifications.markRead({ id: keyOf(1) })
  await prefer(app, sam, 'in_app', 'off')
  await prefer(app, sam, 'mail', 'digest')
  await tell(app, sam, keyOf(3))
  await tell(app, sam, keyOf(4))
  await app.db.run(`update notifications set digest_due_at = null where id = '${keyOf(4)}'`)
  const kept = async () => (await app.db.select().from(notifications)).map(({ id }) => Number(id))
  app.clock.now += days(90)
  await forgetOld(app.ctx())
  expect(await kept()).toEqual([1, 2, 3, 4])
  app.clock.now += 1
  await forgetOld(app.ctx())
  expect(await kept()).toEqual([2, 3])
})
