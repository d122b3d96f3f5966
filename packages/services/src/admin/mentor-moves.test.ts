import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '@mentorhub/db/schema/admin'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { outbox } from '@mentorhub/db/schema/system'
import { applicant, approve } from '@mentorhub/testing/applicant'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { drainOutbox } from '../outbox/drain.ts'

const reason = 'Three mentees in a row waited in vain, and our mails had no answer.'

async function mentored() {
  const app = await createTestApp()
  const ada = await app.person('ada', { staffRole: 'admin' })
  const kofi = await applicant(app, 'kofi')
  const { admin } = app.as(ada)
  await approve(app.as(ada), kofi)
  await drainOutbox(app.ctx())
  app.sent.length = 0
  const deactivate = (by = admin) => by.mentors.deactivate({ userId: kofi.id, reason })
  const reactivate = (by = admin) => by.mentors.reactivate({ userId: kofi.id })
  const mentor = async () => (await app.db.select().from(mentorProfiles).where(eq(mentorProfiles.userId, kofi.id)))[0]
  return { app, ada, kofi, admin, deactivate, reactivate, mentor }
}

test('APPL-12: a deactivated mentor leaves the directory and their page at once, and reads why', async () => {
  const { app, kofi, deactivate, mentor } = await mentored()
  await deactivate()
  expect(await mentor()).toMatchObject({ status: 'inactive', inactiveReason: reason })
  for (const asked of [{}, { q: 'kofi' }, { category: 'design' }])
    expect((await app.as(null).mentors.search(asked)).mentors).toEqual([])
  await expect(app.as(null).mentors.get({ username: 'kofi' })).rejects.toThrow('mentor.not_found')
  expect(await app.db.select().from(outbox).where(eq(outbox.topic, 'availability.changed'))).toMatchObject([
    {},
    { payload: { mentorId: kofi.id } },
  ])
  await drainOutbox(app.ctx())
  expect(app.sent).toMatchObject([{ to: 'kofi@example.test', subject: 'Your mentor profile is deactivated' }])
  expect(app.sent[0]?.text.replaceAll(/\s+/g, ' ')).toContain('waited in vain')
  expect((await app.as(kofi).notifications.list({})).items[0]).toMatchObject({
    title: 'Your mentor profile is deactivated',
  })
})

test('a mentor who is active again is found where they were before, and is told', async () => {
  const { app, deactivate, reactivate, mentor } = await mentored()
  const before = await mentor()
  await deactivate()
  app.clock.now += 60_000
  await reactivate()
  expect(await mentor()).toEqual(before)
  expect((await app.as(null).mentors.search({})).mentors).toMatchObject([{ username: 'kofi' }])
  await drainOutbox(app.ctx())
  expect(app.sent.map(({ subject }) => subject)).toEqual(['Your mentor profile is active again'])
})

test('a mentor whose bio would not be taken today is not active again', async () => {
  const { app, kofi, deactivate, reactivate, mentor } = await mentored()
  await deactivate()
  await app.db.update(mentorProfiles).set({ bio: 'Short.' }).where(eq(mentorProfiles.userId, kofi.id))
  await expect(reactivate()).rejects.toMatchObject({ code: 'CONFLICT', message: 'mentor.bio_length' })
  expect(await mentor()).toMatchObject({ status: 'inactive' })
})

test('a deactivation without a clear reason is none', async () => {
  const { kofi, admin, mentor } = await mentored()
  for (const wrong of ['', '   ', 'Because.', 'x'.repeat(1001)])
    await expect(admin.mentors.deactivate({ userId: kofi.id, reason: wrong })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  expect(await mentor()).toMatchObject({ status: 'approved' })
})

test('only an approved mentor is deactivated, and only an inactive one is active again', async () => {
  const { app, admin, deactivate, reactivate } = await mentored()
  await expect(reactivate()).rejects.toMatchObject({ code: 'CONFLICT', message: 'mentor.not_inactive' })
  await deactivate()
  await expect(deactivate()).rejects.toMatchObject({ code: 'CONFLICT', message: 'mentor.not_active' })
  const ivo = await applicant(app, 'ivo')
  await expect(admin.mentors.deactivate({ userId: ivo.id, reason })).rejects.toThrow('mentor.not_active')
  await expect(admin.mentors.deactivate({ userId: 'nobody', reason })).rejects.toThrow('mentor.not_found')
})

test('of two admins who deactivate at once one does, and the mentor hears it once', async () => {
  const { app, deactivate } = await mentored()
  const root = await app.person('root', { staffRole: 'superadmin' })
  const tries = await Promise.allSettled([deactivate(), deactivate(app.as(root).admin)])
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await drainOutbox(app.ctx())
  expect(app.sent).toHaveLength(1)
})

test('nobody moves themselves, and every move is written down without the words', async () => {
  const { app, ada, kofi, deactivate, reactivate } = await mentored()
  const vera = await applicant(app, 'vera', { staffRole: 'admin' })
  const { admin } = app.as(vera)
  await app.db
    .update(mentorProfiles)
    .set({ status: 'approved', approvedAt: 1 })
    .where(eq(mentorProfiles.userId, vera.id))
  await expect(admin.mentors.deactivate({ userId: vera.id, reason })).rejects.toThrow('admin.yourself')
  await deactivate()
  await reactivate()
  const lines = await app.db.select().from(auditLog).where(eq(auditLog.subjectId, kofi.id))
  expect(lines).toMatchObject([
    { action: 'admin.application_approved' },
    { actorId: ada.id, action: 'admin.mentor_deactivated' },
    { actorId: ada.id, action: 'admin.mentor_reactivated' },
  ])
  expect(JSON.stringify(lines)).not.toContain('vain')
})
