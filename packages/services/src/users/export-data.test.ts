import { eq, getTableColumns } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '@mentorhub/db/schema/admin'
import { authTokens, sessions } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import { days, minutes } from '@mentorhub/domain/duration'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { oneCategory, wholePerson } from '@mentorhub/testing/whole-person'
import { deleteAccounts } from './delete-accounts.ts'
import { personalData } from './personal-data.ts'
import { fingerprint, secret } from './personal-table.ts'

/** Sam and Lin, each with a row in every table, who have blocked one another. */
async function twoPeople() {
  const app = await createTestApp()
  await oneCategory(app.db)
  const [sam, lin] = await Promise.all([person(app, 'sam'), person(app, 'lin')])
  await wholePerson(app.db, { person: sam, mark: 'sams', email: 'sam@example.test', blocked: lin })
  await wholePerson(app.db, { person: lin, mark: 'lins', email: 'lin@example.test', blocked: sam })
  await app.db
    .update(sessions)
    .set({ sudoUntil: app.clock.now + days(30), userAgent: 'Mozilla', networkHash: 'net-of' })
  return { app, sam, lin }
}

const person = (app: TestApp, username: string) =>
  app.person(username, { passwordHash: `secret-of-${username}`, suspendedUntil: 1 })

test('N19: a copy holds every exported column with what stands in it, and nothing that is held back', async () => {
  const { app, sam } = await twoPeople()
  await app.db.update(users).set({ deletionDueAt: 1, staffRole: 'admin' }).where(eq(users.id, sam.id))
  await app.db.update(authTokens).set({ email: 'sam@example.test' }).where(eq(authTokens.hash, 'invited-lins'))
  const { data } = await app.as(sam).users.exportData()
  const text = JSON.stringify(data)
  for (const [name, { table, columns, owned }] of Object.entries(personalData)) {
    if (!owned) {
      expect(data[name]).toBeUndefined()
      continue
    }
    const rows = data[name] ?? []
    expect([name, rows.length > 0]).toEqual([name, true])
    const stored = await app.db.select(getTableColumns(table)).from(table)
    for (const [column, treatment] of Object.entries(columns)) {
      if (treatment.exported)
        expect([name, column, rows.some((row) => isThere(row[column]))]).toEqual([name, column, true])
      else if (guards.has(treatment)) expect(stored.map((row) => row[column]).filter(isIn(text))).toEqual([])
      expect([name, column, rows.every((row) => Object.hasOwn(row, column))]).toEqual([
        name,
        column,
        treatment.exported,
      ])
    }
  }
})

const guards = new Set([secret, fingerprint])

const isIn = (text: string) => (value: unknown) => text.includes(JSON.stringify(value))

const isThere = (value: unknown) => value !== null && value !== undefined && value !== ''

test('a copy says nothing of anybody else, and reads ids in words', async () => {
  const { app, sam, lin } = await twoPeople()
  const { data } = await app.as(sam).users.exportData()
  const text = JSON.stringify(data)
  for (const foreign of ['lins', 'lin@example.test', 'friend-sams', '"staff"', 'secret-of'])
    expect(text).not.toContain(foreign)
  expect(data['blocks']).toMatchObject([{ blockedId: lin.id, username: 'lin' }])
  expect(data['userSkills']).toMatchObject([{ skill: 'sams' }])
  expect(data['mentorExpertise']).toMatchObject([{ category: 'Design' }])
  expect(data['supportTickets']).toHaveLength(1)
  expect(data['rateLimits']).toHaveLength(2)
})

test('what hangs on an address alone is not given to whoever only claims the address', async () => {
  const { app, sam } = await twoPeople()
  await app.db.update(users).set({ emailVerifiedAt: null }).where(eq(users.id, sam.id))
  const { data } = await app.as(sam).users.exportData()
  expect(data).toMatchObject({ newsletterSubscribers: [], rateLimits: [{ key: `confirm:${sam.id}` }] })
})

test('an invitation to the staff is in the copy of whom it went to, not of whoever sent it', async () => {
  const { app, sam, lin } = await twoPeople()
  await app.db.update(users).set({ email: 'friend-sams' }).where(eq(users.id, lin.id))
  const purposes = async (who: typeof sam) =>
    (await app.as(who).users.exportData()).data['authTokens']?.map(({ purpose }) => purpose)
  expect(await purposes(sam)).not.toContain('admin_invite')
  expect(await purposes(lin)).toContain('admin_invite')
})

test('photos come with it, and one that is gone is not missed', async () => {
  const { app, sam } = await twoPeople()
  const bytes = Uint8Array.from({ length: 20_000 }, (_, i) => i % 251)
  await app.storage.put(`photo-${sam.id}-512`, { bytes, type: 'image/jpeg' })
  const { files, username, exportedAt } = await app.as(sam).users.exportData()
  expect([username, exportedAt, files.map(({ name }) => name)]).toEqual(['sam', app.clock.now, ['photo-large.jpg']])
  expect(new Uint8Array(Buffer.from(files[0]?.base64 ?? '', 'base64'))).toEqual(bytes)
})

test('a copy needs a proof that is minutes old, costs two round trips, and is written down', async () => {
  const { app, sam } = await twoPeople()
  app.requests.count = 0
  await app.as(sam).users.exportData()
  // One more counts the calls, beside the reading.
  expect(app.requests.count).toBe(3)
  const lines = await app.db.select().from(auditLog).where(eq(auditLog.action, 'users.data_exported'))
  expect(lines).toMatchObject([{ actorId: sam.id, subjectId: sam.id }])
  await app.db.update(sessions).set({ sudoUntil: app.clock.now - minutes(1) })
  await expect(app.as(sam).users.exportData()).rejects.toMatchObject({ message: 'auth.confirm_first' })
  await expect(app.as(null).users.exportData()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})

test('bad luck: a copy that is asked for while the account is deleted is whole, or nobody’s', async () => {
  const { app, sam } = await twoPeople()
  await app.as(sam).users.deleteAccount()
  const renewed = await app.newest()
  app.clock.now += days(7)
  await app.db.update(sessions).set({ sudoUntil: app.clock.now + minutes(1) })
  expect((await app.as(renewed).users.exportData()).data['users']).toMatchObject([{ deletionDueAt: app.clock.now }])
  const copies = Array.from({ length: 5 }, () => app.as(renewed).users.exportData())
  const [results] = await Promise.all([Promise.allSettled(copies), deleteAccounts(app.ctx())])
  for (const result of results)
    if (result.status === 'fulfilled')
      expect(result.value.data).toMatchObject({ users: [{ id: sam.id }], profiles: [{}] })
    else expect(result.reason).toMatchObject({ code: 'UNAUTHORIZED' })
  await expect(app.as(renewed).users.exportData()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})
