import { eq, getTableColumns, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { schema } from '@mentorhub/db/schema'
import { auditLog } from '@mentorhub/db/schema/admin'
import { sessions } from '@mentorhub/db/schema/auth'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { userSkills } from '@mentorhub/db/schema/profiles'
import { outbox } from '@mentorhub/db/schema/system'
import { profiles, users } from '@mentorhub/db/schema/users'
import { days, hours, minutes } from '@mentorhub/domain/duration'
import { deletionGrace } from '@mentorhub/domain/users/user'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import type { TestPerson } from '@mentorhub/testing/people'
import { oneCategory, wholePerson } from '@mentorhub/testing/whole-person'
import { runDueJobs } from '../jobs/run-due-jobs.ts'
import { drainOutbox } from '../outbox/drain.ts'
import { deleteAccounts } from './delete-accounts.ts'
import { keepAccount } from './keep-account.ts'

type App = Awaited<ReturnType<typeof createTestApp>>

async function member(app: App, username: string, given: Partial<typeof users.$inferInsert> = {}): Promise<TestPerson> {
  const person = await app.person(username, { name: `Name of ${username}`, ...given })
  await app.db
    .update(sessions)
    .set({ sudoUntil: app.clock.now + minutes(10) })
    .where(eq(sessions.id, person.session))
  return person
}

/** Somebody who has asked for the end of the account. */
async function leaving() {
  const app = await createTestApp()
  const sam = await member(app, 'sam')
  const { dueAt } = await app.as(sam).users.deleteAccount()
  return { app, sam, dueAt, renewed: await app.newest() }
}

const isThere = async ({ db }: App, { id }: TestPerson) =>
  (await db.select().from(users).where(eq(users.id, id))).length === 1

/** Every row of every table, with the table's name. */
async function everything({ db }: App) {
  const tables = Object.entries(schema)
  const rows = await Promise.all(tables.map(([, table]) => db.select(getTableColumns(table)).from(table)))
  return tables.flatMap(([name], i) => (rows[i] ?? []).map((row) => ({ name, text: JSON.stringify(row) })))
}

const tablesThatSay = async (app: App, word: string) => [
  ...new Set((await everything(app)).filter(({ text }) => text.includes(word)).map(({ name }) => name)),
]

test('an account that shall go works for seven days more, in one session, and a mail shows the way back', async () => {
  const { app, sam, dueAt, renewed } = await leaving()
  expect(dueAt).toBe(app.clock.now + deletionGrace)
  expect(await app.as(sam).auth.me()).toBeNull()
  expect(await app.as(renewed).auth.me()).toMatchObject({ username: 'sam', deletionDueAt: dueAt })
  await drainOutbox(app.ctx())
  expect(app.sent).toMatchObject([{ to: 'sam@example.test', text: expect.stringContaining('/settings/privacy') }])
  expect(app.sent[0]?.text).toContain('30 November 2026 at 09:00')
  app.clock.now = dueAt - 1
  await deleteAccounts(app.ctx())
  expect(await app.as(renewed).auth.me()).not.toBeNull()
})

test('whoever is about to go is shown to nobody else, and is shown again when the account is kept', async () => {
  const app = await createTestApp()
  const [sam, lin, root] = [
    await member(app, 'sam'),
    await app.person('lin'),
    await app.person('root', { staffRole: 'admin' }),
  ]
  const approved = { status: 'approved', approvedAt: 1, timezone: 'UTC', bio: 'x'.repeat(50) } as const
  await app.db.insert(mentorProfiles).values({ userId: sam.id, ...approved })
  const seenBy = async (who: TestPerson | null) => {
    const api = app.as(who)
    const asked = [api.users.profile.get({ username: 'sam' }), api.mentors.get({ username: 'sam' })]
    const found = (await Promise.allSettled(asked)).map(({ status }) => status === 'fulfilled')
    return [...found, (await api.mentors.search({})).total > 0, (await api.mentors.usernames()).includes('sam')]
  }
  expect(await seenBy(lin)).toEqual([true, true, true, true])
  await app.as(sam).users.deleteAccount()
  const renewed = await app.newest()
  for (const who of [lin, null]) expect(await seenBy(who)).toEqual([false, false, false, false])
  const own = { username: 'sam' }
  expect(await app.as(root).users.profile.get(own)).toMatchObject(own)
  expect(await app.as({ ...sam, ...renewed }).users.profile.get(own)).toMatchObject(own)
  await app.as(renewed).users.keepAccount()
  expect(await seenBy(lin)).toEqual([true, true, true, true])
})

test('N19: after the grace nothing in any table says anything of them any more, and others keep all of theirs', async () => {
  const app = await createTestApp()
  await oneCategory(app.db)
  const [sam, lin] = await Promise.all([member(app, 'sam'), member(app, 'lin')])
  await wholePerson(app.db, { person: sam, mark: 'canary', email: 'sam@example.test', blocked: lin })
  await wholePerson(app.db, { person: lin, mark: 'lins', email: 'lin@example.test', blocked: sam })
  const lins = (await everything(app)).filter(({ text }) => text.includes('lins'))
  expect(await tablesThatSay(app, 'canary')).toContain('skills')
  await app.as(sam).users.deleteAccount()
  app.clock.now += deletionGrace
  await deleteAccounts(app.ctx())
  await drainOutbox(app.ctx())

  for (const word of ['canary', 'sam@example.test', 'Name of sam', 'cookie-of-sam'])
    expect([word, await tablesThatSay(app, word)]).toEqual([word, []])
  expect((await tablesThatSay(app, sam.id)).toSorted()).toEqual(['auditLog', 'outbox'])
  expect((await everything(app)).filter(({ text }) => text.includes('lins'))).toEqual(lins)
  expect(await app.as(lin).auth.me()).toMatchObject({ username: 'lin' })
})

test('the day comes with the clock: the session ends, the photo goes, the last mail is sent, and the name is free', async () => {
  const { app, renewed } = await leaving()
  await app.db.update(profiles).set({ photoKey: 'photo' })
  await app.storage.put('photo-512', { bytes: new Uint8Array(1), type: 'image/jpeg' })
  await app.storage.put('photo-128', { bytes: new Uint8Array(1), type: 'image/jpeg' })
  app.clock.now += deletionGrace + hours(1)
  await runDueJobs(app.ctx())
  const waiting = await app.db.select().from(outbox).where(eq(outbox.topic, 'users.deleted'))
  expect(JSON.stringify(waiting)).not.toMatch(/sam@example\.test|Name of sam/)
  app.clock.now += minutes(1)
  await runDueJobs(app.ctx())
  expect(await app.as(renewed).auth.me()).toBeNull()
  expect(app.storage.files.size).toBe(0)
  expect(app.sent.at(-1)).toMatchObject({ to: 'sam@example.test', subject: 'Your MentorHub account is deleted' })
  const sent = app.sent.length
  app.clock.now += hours(1)
  await runDueJobs(app.ctx())
  expect(app.sent).toHaveLength(sent)
  await app.person('sam')
})

test('whoever keeps the account keeps all of it, and is told', async () => {
  const { app, sam, renewed } = await leaving()
  await app.as(renewed).users.keepAccount()
  expect(await app.as(renewed).users.keepAccount()).toEqual({ kept: true })
  await drainOutbox(app.ctx())
  // The first mail would say what is no longer so.
  expect(app.sent.map(({ subject }) => subject)).toEqual(['Your MentorHub account stays'])
  app.clock.now += days(30) - 1
  await deleteAccounts(app.ctx())
  expect(await isThere(app, sam)).toBe(true)
})

test('of keeping and deleting at once exactly one comes about', async () => {
  const app = await createTestApp()
  const outcomes = { kept: 0, deleted: 0 }
  for (let round = 0; round < 20; round++) {
    const sam = await member(app, `sam-${round}`, { deletionDueAt: app.clock.now })
    const keep = app.as(sam).users.keepAccount()
    const [kept] = await Promise.allSettled(
      round % 2 === 0 ? [keep, deleteAccounts(app.ctx())] : [pause(round).then(() => keep), deleteAccounts(app.ctx())],
    )
    const stays = await isThere(app, sam)
    expect(kept.status === 'fulfilled').toBe(stays)
    outcomes[stays ? 'kept' : 'deleted']++
    const lines = await app.db.select().from(auditLog).where(eq(auditLog.subjectId, sam.id))
    expect(lines.map(({ action }) => action)).toEqual([stays ? 'users.deletion_cancelled' : 'users.deleted'])
  }
  expect(outcomes.kept + outcomes.deleted).toBe(20)
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('an account that is deleted between the look and the commit is not said to be kept', async () => {
  const { app, sam, dueAt, renewed } = await leaving()
  app.clock.now = dueAt
  const ctx = app.ctx(renewed)
  const admission = ctx.viewer.read().then(() => deleteAccounts(app.ctx()))
  await expect(keepAccount({ ...ctx, admission })).rejects.toMatchObject({ message: 'account.not_leaving' })
  expect(await isThere(app, sam)).toBe(false)
  await drainOutbox(app.ctx())
  expect(app.sent.map(({ subject }) => subject)).toEqual(['Your MentorHub account is deleted'])
})

test('an account that was kept or moved between the look and the commit is left alone', async () => {
  const { app, sam, dueAt } = await leaving()
  app.clock.now = dueAt
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
  const [stuck, sam] = [await member(app, 'stuck', due), await member(app, 'sam', due)]
  await app.db.run(
    sql`create trigger stuck before delete on users when old.username = 'stuck' begin select raise(abort, 'stuck'); end`,
  )
  await expect(deleteAccounts(app.ctx())).rejects.toThrow('1 of 2 accounts could not be deleted')
  expect(app.log).toMatchObject([{ event: 'users.deletion_failed', fields: { userId: stuck.id } }])
  expect([await isThere(app, stuck), await isThere(app, sam)]).toEqual([true, false])
})

test('the last superadmin stays, until there is another', async () => {
  const app = await createTestApp()
  const root = await member(app, 'root', { staffRole: 'superadmin' })
  await expect(app.as(root).users.deleteAccount()).rejects.toMatchObject({ message: 'admin.last_superadmin' })
  await app.person('another', { staffRole: 'superadmin' })
  await app.as(root).users.deleteAccount()
})

test('deleting asks for a proof that is minutes old, and asking twice moves nothing', async () => {
  const { app, dueAt, renewed } = await leaving()
  app.clock.now += minutes(5)
  expect(await app.as(renewed).users.deleteAccount()).toEqual({ dueAt })
  await drainOutbox(app.ctx())
  expect(app.sent).toHaveLength(1)
  app.clock.now += minutes(6)
  await expect(app.as(renewed).users.deleteAccount()).rejects.toMatchObject({ message: 'auth.confirm_first' })
})

test('a word that others use too stays, one that only they used goes', async () => {
  const { app, sam, dueAt } = await leaving()
  const lin = await app.person('lin')
  await app.db.run(sql`insert into skills (id, slug, name) values ('own', 'own', 'Own'), ('all', 'all', 'All')`)
  const skill = (userId: string, skillId: string) => ({ userId, skillId, wants: false })
  await app.db.insert(userSkills).values([skill(sam.id, 'own'), skill(sam.id, 'all'), skill(lin.id, 'all')])
  app.clock.now = dueAt
  await deleteAccounts(app.ctx())
  expect(await app.db.select({ id: schema.skills.id }).from(schema.skills)).toEqual([{ id: 'all' }])
})

test('an account that nobody confirmed is forgotten after seven days, without a mail; staff never are', async () => {
  const app = await createTestApp()
  const unconfirmed = { emailVerifiedAt: null }
  const sam = await member(app, 'sam', unconfirmed)
  const mod = await member(app, 'mod', { ...unconfirmed, staffRole: 'moderator' })
  app.clock.now += days(7) - 1
  const lin = await member(app, 'lin', unconfirmed)
  await deleteAccounts(app.ctx())
  expect(await isThere(app, sam)).toBe(true)
  app.clock.now += 1
  await deleteAccounts(app.ctx())
  expect([await isThere(app, sam), await isThere(app, mod), await isThere(app, lin)]).toEqual([false, true, true])
  await drainOutbox(app.ctx())
  expect(app.sent).toEqual([])
})
