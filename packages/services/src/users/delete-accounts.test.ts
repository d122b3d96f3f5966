import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '@mentorhub/db/schema/admin'
import { skills, userSkills } from '@mentorhub/db/schema/profiles'
import { outbox } from '@mentorhub/db/schema/system'
import { profiles, users } from '@mentorhub/db/schema/users'
import { days, hours, minutes } from '@mentorhub/domain/duration'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { leavingPerson } from '@mentorhub/testing/leaving-person'
import type { TestPerson } from '@mentorhub/testing/people'
import { runDueJobs } from '../jobs/run-due-jobs.ts'
import { drainOutbox } from '../outbox/drain.ts'
import { deleteAccounts } from './delete-accounts.ts'

const isThere = async ({ db }: TestApp, { id }: TestPerson) =>
  (await db.select().from(users).where(eq(users.id, id))).length === 1

test('the day comes with the clock: the session ends, the photo goes, the last mail is sent, and the name is free', async () => {
  const app = await createTestApp()
  const sam = await leavingPerson(app, 'sam')
  await app.db.update(profiles).set({ photoKey: 'photo' })
  await app.storage.put('photo-512', { bytes: new Uint8Array(1), type: 'image/jpeg' })
  await app.storage.put('photo-128', { bytes: new Uint8Array(1), type: 'image/jpeg' })
  app.clock.now = sam.dueAt + hours(1)
  await runDueJobs(app.ctx())
  const waiting = await app.db.select().from(outbox).where(eq(outbox.topic, 'users.deleted'))
  expect(JSON.stringify(waiting)).not.toMatch(/sam@example\.test/)
  app.clock.now += minutes(1)
  await runDueJobs(app.ctx())
  expect(await app.as(sam).auth.me()).toBeNull()
  expect(app.storage.files.size).toBe(0)
  expect(app.sent.at(-1)).toMatchObject({ to: 'sam@example.test', subject: 'Your MentorHub account is deleted' })
  const sent = app.sent.length
  app.clock.now += hours(1)
  await runDueJobs(app.ctx())
  expect(app.sent).toHaveLength(sent)
  await app.person('sam')
})

test('of keeping and deleting at once exactly one comes about', async () => {
  const app = await createTestApp()
  for (let round = 0; round < 20; round++) {
    const sam = await app.person(`sam-${round}`, { deletionDueAt: app.clock.now })
    // Half of the times the deletion gets a start, for it has more to read.
    const deleted = deleteAccounts(app.ctx())
    if (round % 2 === 0) await app.db.select().from(users)
    const [kept] = await Promise.allSettled([app.as(sam).users.keepAccount(), deleted])
    const stays = await isThere(app, sam)
    expect(kept.status === 'fulfilled').toBe(stays)
    const lines = await app.db.select().from(auditLog).where(eq(auditLog.subjectId, sam.id))
    expect(lines).toMatchObject([{ action: stays ? 'users.deletion_cancelled' : 'users.deleted' }])
  }
})

test('an account that was kept or moved between the look and the commit is left alone', async () => {
  const app = await createTestApp()
  const sam = await leavingPerson(app, 'sam')
  app.clock.now = sam.dueAt
  const ctx = app.ctx()
  const change = (set: Partial<typeof users.$inferInsert>) => ({
    ...ctx,
    vault: {
      ...ctx.vault,
      seal: async (text: string) => {
        await app.db.update(users).set(set)
        return ctx.vault.seal(text)
      },
    },
  })
  await deleteAccounts(change({ email: 'moved@example.test' }))
  expect(await isThere(app, sam)).toBe(true)
  await deleteAccounts(change({ deletionDueAt: null }))
  expect(await isThere(app, sam)).toBe(true)
  expect(app.log).toEqual([])
  await deleteAccounts(app.ctx())
  expect(await isThere(app, sam)).toBe(true)
})

test('one that cannot be deleted is told of, and stands in nobody’s way', async () => {
  const app = await createTestApp()
  const due = { deletionDueAt: app.clock.now }
  const [stuck, sam] = [await app.person('stuck', due), await app.person('sam', due)]
  await app.db.run(
    sql`create trigger stuck before delete on users when old.username = 'stuck' begin select raise(abort, 'stuck'); end`,
  )
  await expect(deleteAccounts(app.ctx())).rejects.toThrow('1 of 2 accounts could not be deleted')
  expect(app.log).toMatchObject([{ event: 'users.deletion_failed', fields: { userId: stuck.id } }])
  expect([await isThere(app, stuck), await isThere(app, sam)]).toEqual([true, false])
})

test('a word that others use too stays, one that only they used goes', async () => {
  const app = await createTestApp()
  const sam = await leavingPerson(app, 'sam')
  const lin = await app.person('lin')
  await app.db.run(sql`insert into skills (id, slug, name) values ('own', 'own', 'Own'), ('all', 'all', 'All')`)
  const skill = (userId: string, skillId: string) => ({ userId, skillId, wants: false })
  await app.db.insert(userSkills).values([skill(sam.id, 'own'), skill(sam.id, 'all'), skill(lin.id, 'all')])
  app.clock.now = sam.dueAt
  await deleteAccounts(app.ctx())
  expect(await app.db.select({ id: skills.id }).from(skills)).toEqual([{ id: 'all' }])
})

test('an account that nobody confirmed is forgotten after seven days, without a mail; staff never are', async () => {
  const app = await createTestApp()
  const unconfirmed = { emailVerifiedAt: null }
  const sam = await app.person('sam', unconfirmed)
  const mod = await app.person('mod', { ...unconfirmed, staffRole: 'moderator' })
  app.clock.now += days(7) - 1
  const lin = await app.person('lin', unconfirmed)
  await deleteAccounts(app.ctx())
  expect(await isThere(app, sam)).toBe(true)
  app.clock.now += 1
  await deleteAccounts(app.ctx())
  expect([await isThere(app, sam), await isThere(app, mod), await isThere(app, lin)]).toEqual([false, true, true])
  await drainOutbox(app.ctx())
  expect(app.sent).toEqual([])
})
