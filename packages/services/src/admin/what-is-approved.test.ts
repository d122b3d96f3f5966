import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '@mentorhub/db/schema/admin'
import { expertiseCategories, mentorExpertise, mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { checklist } from '@mentorhub/domain/mentors/application'
import { applicant, approve } from '@mentorhub/testing/applicant'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { approveApplication } from './approve-application.ts'

const why = 'Please say what you have built, and for whom.'

/** Two who wait, and a page about the first that an admin has opened. */
async function queue() {
  const app = await createTestApp()
  const ada = await app.person('ada', { staffRole: 'admin' })
  const { admin } = app.as(ada)
  const [kofi, ivo] = [await applicant(app, 'kofi'), await applicant(app, 'ivo')]
  const { seen } = await admin.applications.get({ userId: kofi.id })
  return { app, ada, kofi, ivo, admin, stale: { applicationId: kofi.applicationId, seen, checklist: [...checklist] } }
}

const standing = async ({ db }: TestApp, id: string) =>
  (await db.select().from(mentorProfiles).where(eq(mentorProfiles.userId, id)))[0]?.status

test.each<[string, Partial<typeof profiles.$inferInsert>, Partial<typeof users.$inferInsert>]>([
  ['company', { company: 'Elsewhere' }, {}],
  ['photo', { photoKey: 'another' }, {}],
  ['link', { websiteUrl: 'https://elsewhere.test' }, {}],
  ['headline', { headline: 'Something else' }, {}],
  ['name', {}, { name: 'Somebody else' }],
])('what is approved is what was looked at: a new %s is looked at first', async (_, profile, user) => {
  const { app, ada, kofi, admin, stale } = await queue()
  const change = async () => {
    await app.db
      .update(profiles)
      .set({ company: 'Own', ...profile })
      .where(eq(profiles.userId, kofi.id))
    await app.db
      .update(users)
      .set({ name: 'kofi', ...user })
      .where(eq(users.id, kofi.id))
  }
  const between = { ...app.ctx(ada), db: beforeWriting(app.db, change) }
  const refusal = { kind: 'conflict', message: 'application.changed_meanwhile' }
  await expect(approveApplication(between, stale)).rejects.toMatchObject(refusal)
  await expect(admin.applications.approve(stale)).rejects.toMatchObject({ code: 'CONFLICT', message: refusal.message })
  expect(await standing(app, kofi.id)).toBe('pending')
  expect(await app.db.select().from(auditLog).where(eq(auditLog.subjectId, kofi.id))).toEqual([])
  expect(await approve({ admin }, kofi)).toMatchObject({ decided: 'approved' })
})

test('a photo that is taken away while an application waits is missed before anybody is approved', async () => {
  const { app, kofi, admin, stale } = await queue()
  await app.as(kofi).users.photo.remove()
  expect(await admin.applications.get({ userId: kofi.id })).toMatchObject({
    missing: ['photo'],
    changed: ['photoKey'],
    present: null,
  })
  const refusal = { code: 'CONFLICT', message: 'application.incomplete' }
  await expect(admin.applications.approve(stale)).rejects.toMatchObject(refusal)
  await expect(approve({ admin }, kofi)).rejects.toMatchObject(refusal)
  expect(await standing(app, kofi.id)).toBe('pending')
  expect(await admin.applications.requestChanges({ applicationId: kofi.applicationId, changes: why })).toMatchObject({
    decided: 'changes_requested',
  })
})

test('nobody is approved whose areas are all hidden or gone', async () => {
  const { app, kofi, ivo, admin } = await queue()
  await app.db.update(expertiseCategories).set({ hidden: true })
  await expect(approve({ admin }, kofi)).rejects.toThrow('application.incomplete')
  await app.db.update(expertiseCategories).set({ hidden: false })
  await app.db.delete(mentorExpertise).where(eq(mentorExpertise.userId, ivo.id))
  await expect(approve({ admin }, ivo)).rejects.toThrow('application.incomplete')
  expect(await approve({ admin }, kofi)).toMatchObject({ decided: 'approved' })
})

test.each<[string, Partial<typeof users.$inferInsert>]>([
  ['suspended', { status: 'suspended' }],
  ['leaving', { deletionDueAt: 1 }],
])('nobody is approved who is %s, because nobody would see them', async (_, away) => {
  const { app, ada, kofi, admin, stale } = await queue()
  const leave = () => app.db.update(users).set(away).where(eq(users.id, kofi.id))
  await expect(approveApplication({ ...app.ctx(ada), db: beforeWriting(app.db, leave) }, stale)).rejects.toThrow(
    'application.changed_meanwhile',
  )
  await expect(approve({ admin }, kofi)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: 'application.applicant_away',
  })
  expect(await standing(app, kofi.id)).toBe('pending')
  expect(
    await admin.applications.reject({
      applicationId: kofi.applicationId,
      reasonCode: 'terms_violation',
      reasonText: why,
    }),
  ).toMatchObject({ decided: 'rejected' })
})

test('an approval costs two round trips', async () => {
  const { app, admin, stale } = await queue()
  const before = app.requests.count
  await admin.applications.approve(stale)
  expect(app.requests.count - before).toBe(2)
})
