import { expect, test } from 'vitest'
import { notificationPreferences, notifications } from '@mentorhub/db/schema/notifications'
import { outbox } from '@mentorhub/db/schema/system'
import type { Mode } from '@mentorhub/domain/notifications/notifications'
import { keyOf, news, toldMember } from '@mentorhub/testing/told-member'
import { drainOutbox } from '../outbox/drain.ts'
import { notify } from './notify.ts'

test('NOTF-01: somebody is told on their page and by mail, and once, however often it is tried', async () => {
  const { app, sam, tell } = await toldMember()
  await tell()
  await tell()
  expect(await app.as(sam).notifications.list({})).toEqual({
    items: [{ ...news, id: keyOf(1), at: app.clock.now, unread: true }],
    next: null,
  })
  expect(app.sent).toMatchObject([{ to: 'sam@example.test', subject: news.title }])
  expect(app.sent[0]?.text).toContain('https://mentorhub.test/home')
})

test('what was read stays read when it is told again', async () => {
  const { app, sam, tell } = await toldMember()
  await tell()
  await app.as(sam).notifications.markRead({ id: keyOf(1) })
  await tell()
  expect(await app.as(sam).auth.me()).toMatchObject({ unread: 0 })
})

test('a mail that the provider did not take is sent later, without a second line in the list', async () => {
  const { app, tell } = await toldMember()
  app.mailer.failure = new Error('away')
  await expect(tell()).rejects.toThrow('away')
  app.mailer.failure = undefined
  await tell()
  expect(app.sent).toHaveLength(1)
  expect(await app.db.$count(notifications)).toBe(1)
})

test('one item of the outbox may tell several people', async () => {
  const { app, sam, tell } = await toldMember()
  const lin = await app.person('lin')
  await tell(1)
  await tell(1, lin.id)
  expect(app.sent.map(({ to }) => to)).toEqual(['sam@example.test', 'lin@example.test'])
  await app.as(sam).notifications.markRead({ all: true })
  expect(await app.as(lin).auth.me()).toMatchObject({ unread: 1 })
})

type Told = { readonly list: number; readonly mails: number; readonly digest: number }

test.each<[Mode, Mode, Told]>([
  ['instant', 'instant', { list: 1, mails: 1, digest: 0 }],
  ['instant', 'digest', { list: 1, mails: 0, digest: 1 }],
  ['instant', 'off', { list: 1, mails: 0, digest: 0 }],
  ['off', 'instant', { list: 0, mails: 1, digest: 0 }],
  ['off', 'digest', { list: 0, mails: 0, digest: 1 }],
  ['off', 'off', { list: 0, mails: 0, digest: 0 }],
])('on the page %s and by mail %s: as it was chosen', async (inApp, mail, expected) => {
  const { app, sam, tell, prefer } = await toldMember()
  await prefer({ in_app: inApp, mail })
  await tell()
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
  const { app, sam } = await toldMember()
  await app.db
    .insert(notificationPreferences)
    .values({ userId: sam.id, kind: 'security', channel: 'mail', mode: 'off' })
  await notify(app.ctx(), { ...news, kind: 'security', userId: sam.id }, keyOf(1))
  expect(app.sent).toMatchObject([{ subject: news.title }])
  expect(app.sent[0]?.headers).toBeUndefined()
})

test('an address that is not confirmed gets no such mail, and who is gone hears nothing', async () => {
  const { app, tell } = await toldMember({ emailVerifiedAt: null })
  await tell()
  await tell(2, 'nobody')
  expect(app.sent).toEqual([])
  expect(await app.db.$count(notifications)).toBe(1)
})

test('an account that is deleted is told nothing more', async () => {
  const { app, tell } = await toldMember({ status: 'deleted' })
  await tell()
  expect(app.sent).toEqual([])
  expect(await app.db.$count(notifications)).toBe(0)
})

test('whoever joins is welcomed', async () => {
  const { app, sam } = await toldMember()
  const due = { createdAt: app.clock.now, dueAt: app.clock.now }
  await app.db.insert(outbox).values({ id: keyOf(1), topic: 'users.joined', payload: { userId: sam.id }, ...due })
  await drainOutbox(app.ctx())
  expect((await app.as(sam).notifications.list({})).items).toMatchObject([
    { kind: 'welcome', title: 'Welcome to MentorHub', path: '/home' },
  ])
  expect(app.sent).toMatchObject([{ subject: 'Welcome to MentorHub' }])
})
