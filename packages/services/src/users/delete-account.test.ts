import { expect, test } from 'vitest'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { days, minutes } from '@mentorhub/domain/duration'
import { deletionGrace } from '@mentorhub/domain/users/user'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { leavingPerson } from '@mentorhub/testing/leaving-person'
import type { TestPerson } from '@mentorhub/testing/people'
import { provenPerson, testPassword } from '@mentorhub/testing/proven-person'
import { drainOutbox } from '../outbox/drain.ts'
import { deleteAccounts } from './delete-accounts.ts'
import { keepAccount } from './keep-account.ts'

test('an account that shall go works for seven days more, in one session, and a mail shows the way back', async () => {
  const app = await createTestApp()
  const former = await provenPerson(app, 'sam')
  await app.as(null).auth.signIn({ email: 'sam@example.test', password: testPassword })
  const elsewhere = await app.newest()
  const { dueAt } = await app.as(former).users.deleteAccount()
  expect(dueAt).toBe(app.clock.now + deletionGrace)
  for (const ended of [former, elsewhere]) expect(await app.as(ended).auth.me()).toBeNull()
  const sam = { ...(await app.newest()), dueAt }
  expect(await app.as(sam).auth.me()).toMatchObject({ username: 'sam', deletionDueAt: sam.dueAt })
  await drainOutbox(app.ctx())
  expect(app.sent).toMatchObject([{ to: 'sam@example.test', text: expect.stringContaining('/settings/privacy') }])
  expect(app.sent[0]?.text).toContain('30 November 2026 at 09:00')
  app.clock.now = sam.dueAt - 1
  await deleteAccounts(app.ctx())
  expect(await app.as(sam).auth.me()).not.toBeNull()
})

test('whoever is about to go is shown to nobody else, and is shown again when the account is kept', async () => {
  const app = await createTestApp()
  const sam = await provenPerson(app, 'sam')
  const [lin, ada] = [await app.person('lin'), await app.person('ada', { staffRole: 'admin' })]
  const approved = { status: 'approved', approvedAt: 1, timezone: 'UTC', bio: 'x'.repeat(50) } as const
  await app.db.insert(mentorProfiles).values({ userId: sam.id, ...approved })
  const seenBy = async (who: TestPerson | null) => {
    const { users, mentors } = app.as(who)
    const asked = [users.profile.get({ username: 'sam' }), mentors.get({ username: 'sam' })]
    const found = (await Promise.allSettled(asked)).map(({ status }) => status === 'fulfilled')
    return [...found, (await mentors.search({})).total > 0, (await mentors.usernames()).includes('sam')]
  }
  expect(await seenBy(lin)).toEqual([true, true, true, true])
  await app.as(sam).users.deleteAccount()
  const renewed = { ...sam, ...(await app.newest()) }
  for (const who of [lin, null]) expect(await seenBy(who)).toEqual([false, false, false, false])
  for (const who of [ada, renewed]) expect((await seenBy(who))[0]).toBe(true)
  await app.as(renewed).users.keepAccount()
  expect(await seenBy(lin)).toEqual([true, true, true, true])
})

test('whoever keeps the account keeps all of it, and is told', async () => {
  const app = await createTestApp()
  const sam = await leavingPerson(app, 'sam')
  await app.as(sam).users.keepAccount()
  expect(await app.as(sam).users.keepAccount()).toEqual({ kept: true })
  await drainOutbox(app.ctx())
  // The first mail would say what is no longer so.
  expect(app.sent.map(({ subject }) => subject)).toEqual(['Your MentorHub account stays'])
  app.clock.now += days(29)
  await deleteAccounts(app.ctx())
  expect(await app.as(sam).auth.me()).toMatchObject({ username: 'sam', deletionDueAt: null })
})

test('an account that is deleted between the look and the commit is not said to be kept', async () => {
  const app = await createTestApp()
  const sam = await leavingPerson(app, 'sam')
  app.clock.now = sam.dueAt
  const ctx = app.ctx(sam)
  const admission = ctx.viewer.read().then(() => deleteAccounts(app.ctx()))
  await expect(keepAccount({ ...ctx, admission })).rejects.toMatchObject({ message: 'account.not_leaving' })
  await drainOutbox(app.ctx())
  expect(app.sent.map(({ subject }) => subject)).toEqual(['Your MentorHub account is deleted'])
})

test('the last superadmin stays, until there is another', async () => {
  const app = await createTestApp()
  const root = await provenPerson(app, 'root', { staffRole: 'superadmin' })
  await expect(app.as(root).users.deleteAccount()).rejects.toMatchObject({ message: 'admin.last_superadmin' })
  expect(await app.as(root).auth.me()).toMatchObject({ deletionDueAt: null })
  await app.person('another', { staffRole: 'superadmin' })
  await app.as(root).users.deleteAccount()
})

test('deleting asks for a proof that is minutes old, and asking twice moves nothing', async () => {
  const app = await createTestApp()
  const sam = await leavingPerson(app, 'sam')
  app.clock.now += minutes(5)
  expect(await app.as(sam).users.deleteAccount()).toEqual({ dueAt: sam.dueAt })
  await drainOutbox(app.ctx())
  expect(app.sent).toHaveLength(1)
  app.clock.now += minutes(6)
  await expect(app.as(sam).users.deleteAccount()).rejects.toMatchObject({ message: 'auth.confirm_first' })
  await expect(app.as(null).users.keepAccount()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})
