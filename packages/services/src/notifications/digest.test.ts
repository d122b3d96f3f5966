import { expect, test } from 'vitest'
import { notifications } from '@mentorhub/db/schema/notifications'
import { outbox } from '@mentorhub/db/schema/system'
import { users } from '@mentorhub/db/schema/users'
import { hours, minutes } from '@mentorhub/domain/duration'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import type { TestPerson } from '@mentorhub/testing/people'
import { runDueJobs } from '../jobs/run-due-jobs.ts'
import { drainOutbox } from '../outbox/drain.ts'
import { notify } from './notify.ts'
import { queueDigests } from './queue-digests.ts'

const digest = { kind: 'welcome', channel: 'mail', mode: 'digest' } as const
const keyOf = (count: number) => `${count}`.padStart(26, '0')

/** Somebody in a place who wants to hear of things once a day. */
async function reader(app: TestApp, username: string, timezone: string) {
  const person = await app.person(username, { timezone })
  await app.as(person).notifications.preferences.set({ choices: [digest] })
  return person
}

const tell = (app: TestApp, { id: userId }: TestPerson, count: number) =>
  notify(app.ctx(), { userId, kind: 'welcome', title: `News ${count}`, path: '/home' }, keyOf(count))

async function tick(app: TestApp) {
  await queueDigests(app.ctx())
  await drainOutbox(app.ctx())
}

test('the daily mail comes at eight in the morning, wherever one is', async () => {
  const app = await createTestApp('2026-11-23T09:00:00Z')
  const places = { berlin: 'Europe/Berlin', york: 'America/New_York', kath: 'Asia/Kathmandu', apia: 'Pacific/Apia' }
  for (const [name, zone] of Object.entries(places)) await tell(app, await reader(app, name, zone), 1)
  const arrived: Record<string, string> = {}
  for (let quarter = 0; quarter <= 4 * 24; quarter++) {
    await tick(app)
    for (const { to } of app.sent) arrived[to.split('@')[0] ?? ''] ??= new Date(app.clock.now).toISOString()
    app.clock.now += minutes(15)
  }
  expect(app.sent).toHaveLength(4)
  expect(arrived).toEqual({
    york: '2026-11-23T13:00:00.000Z',
    apia: '2026-11-23T19:00:00.000Z',
    kath: '2026-11-24T02:15:00.000Z',
    berlin: '2026-11-24T07:00:00.000Z',
  })
})

test('one mail a person tells of all that is due, and none comes when nothing is', async () => {
  const app = await createTestApp()
  const [sam, lin] = [await reader(app, 'sam', 'UTC'), await reader(app, 'lin', 'UTC')]
  for (const count of [1, 2, 3]) await tell(app, sam, count)
  await tell(app, lin, 4)
  await tick(app)
  expect(app.sent).toEqual([])
  app.clock.now += hours(23)
  await tick(app)
  expect(app.sent.map(({ to, subject }) => `${to}: ${subject}`).toSorted()).toEqual([
    'lin@example.test: 1 thing on MentorHub since your last daily mail',
    'sam@example.test: 3 things on MentorHub since your last daily mail',
  ])
  app.clock.now += hours(24)
  await tick(app)
  expect(app.sent).toHaveLength(2)
})

test('of many ticks at once one makes the mail', async () => {
  const app = await createTestApp()
  await tell(app, await reader(app, 'sam', 'UTC'), 1)
  app.clock.now += hours(23)
  await Promise.all(Array.from({ length: 10 }, () => queueDigests(app.ctx())))
  expect(await app.db.select().from(outbox)).toMatchObject([{ topic: 'notifications.digest_due', attempts: 0 }])
  await Promise.all(Array.from({ length: 3 }, () => drainOutbox(app.ctx())))
  expect(app.sent).toHaveLength(1)
})

test('a daily mail that is tried again is the same mail, also when its things were read meanwhile', async () => {
  const app = await createTestApp()
  const sam = await reader(app, 'sam', 'UTC')
  await tell(app, sam, 1)
  await tell(app, sam, 2)
  app.clock.now += hours(23)
  app.mailer.failure = new Error('lost the answer')
  await tick(app)
  app.mailer.failure = undefined
  await app.as(sam).notifications.markRead({ all: true })
  app.clock.now += minutes(1)
  await tick(app)
  expect(app.sent).toMatchObject([{ subject: expect.stringMatching(/^2 things/) }])
})

test('what was read on the page by then is not mailed', async () => {
  const app = await createTestApp()
  const sam = await reader(app, 'sam', 'UTC')
  await tell(app, sam, 1)
  await tell(app, sam, 2)
  await app.as(sam).notifications.markRead({ id: keyOf(1) })
  app.clock.now += hours(23)
  await tick(app)
  expect(app.sent[0]?.text).toContain('News 2')
  expect(app.sent[0]?.text).not.toContain('News 1')
  expect(await app.db.$count(notifications)).toBe(2)
})

test('one click ends the daily mail, and what waited for it is not mailed', async () => {
  const app = await createTestApp()
  const sam = await reader(app, 'sam', 'UTC')
  await tell(app, sam, 1)
  app.clock.now += hours(23)
  await tick(app)
  expect(app.sent[0]?.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
  await tell(app, sam, 2)
  await app.as(null).system.unsubscribe({ token: app.linkIn('unsubscribe') })
  await tell(app, sam, 3)
  app.clock.now += hours(24)
  await tick(app)
  expect(app.sent).toHaveLength(1)
  expect(await app.as(sam).notifications.preferences.get()).toContainEqual(
    expect.objectContaining({ kind: 'welcome', modes: { in_app: 'instant', mail: 'off' } }),
  )
})

test('who asks for mails at once still gets what waits for the morning', async () => {
  const app = await createTestApp()
  const sam = await reader(app, 'sam', 'UTC')
  await tell(app, sam, 1)
  await app.as(sam).notifications.preferences.set({ choices: [{ ...digest, mode: 'instant' }] })
  app.clock.now += hours(23)
  await tick(app)
  expect(app.sent).toHaveLength(1)
})

test('who is gone by the morning gets nothing, and nothing breaks', async () => {
  const app = await createTestApp()
  await tell(app, await reader(app, 'sam', 'UTC'), 1)
  app.clock.now += hours(23)
  await queueDigests(app.ctx())
  await app.db.delete(users)
  expect(await drainOutbox(app.ctx())).toBe(1)
  expect(app.sent).toEqual([])
})

test('it is a job of every tick’s table', async () => {
  const app = await createTestApp()
  expect(await runDueJobs(app.ctx())).toContainEqual({ name: 'digest' })
})
