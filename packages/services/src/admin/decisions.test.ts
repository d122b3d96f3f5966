import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '@mentorhub/db/schema/admin'
import { mentorApplications } from '@mentorhub/db/schema/applications'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { sessions } from '@mentorhub/db/schema/auth'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { outbox } from '@mentorhub/db/schema/system'
import { minutes } from '@mentorhub/domain/duration'
import { checklist, type ChecklistItem } from '@mentorhub/domain/mentors/application'
import { applicant, type Applicant, approve, bio } from '@mentorhub/testing/applicant'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { drainOutbox } from '../outbox/drain.ts'
import { approveApplication } from './approve-application.ts'

const why = 'Please say what you have built, and for whom.'

async function queue() {
  const app = await createTestApp()
  const ada = await app.person('ada', { staffRole: 'admin' })
  const kofi = await applicant(app, 'kofi')
  app.clock.now += minutes(1)
  const ivo = await applicant(app, 'ivo')
  const { admin } = app.as(ada)
  const { seen } = await admin.applications.get({ userId: kofi.id })
  return { app, ada, kofi, ivo, admin, stale: { applicationId: kofi.applicationId, seen, checklist: [...checklist] } }
}

const verdicts = (admin: ReturnType<TestApp['as']>['admin'], one: Applicant) => ({
  approve: () => approve({ admin }, one),
  reject: () =>
    admin.applications.reject({ applicationId: one.applicationId, reasonCode: 'incomplete_profile', reasonText: why }),
  return: () => admin.applications.requestChanges({ applicationId: one.applicationId, changes: why }),
})

const profileOf = async ({ db }: TestApp, id: string) =>
  (await db.select().from(mentorProfiles).where(eq(mentorProfiles.userId, id)))[0]
const applicationOf = async ({ db }: TestApp, id: string) =>
  (await db.select().from(mentorApplications).where(eq(mentorApplications.userId, id)))[0]
const linesAbout = ({ db }: TestApp, id: string) => db.select().from(auditLog).where(eq(auditLog.subjectId, id))

test('APPL-08, APPL-11: approval makes a mentor who is found, has something to offer, and is told', async () => {
  const { app, ada, kofi, ivo, admin } = await queue()
  expect((await app.as(null).mentors.search({})).mentors).toEqual([])
  await expect(app.as(null).mentors.get({ username: 'kofi' })).rejects.toThrow('mentor.not_found')
  expect(await verdicts(admin, kofi).approve()).toEqual({ decided: 'approved', next: ivo.id })

  expect(await profileOf(app, kofi.id)).toMatchObject({ status: 'approved', approvedAt: app.clock.now })
  expect(await applicationOf(app, kofi.id)).toMatchObject({
    decision: 'approved',
    decidedAt: app.clock.now,
    decidedBy: ada.id,
    checklist: [...checklist],
  })
  expect((await app.as(null).mentors.search({})).mentors).toMatchObject([{ username: 'kofi' }])
  expect(await app.as(null).mentors.get({ username: 'kofi' })).toMatchObject({ name: 'kofi', bio })
  expect(await app.db.select().from(sessionTypes).where(eq(sessionTypes.mentorId, kofi.id))).toMatchObject([
    { durationMin: 30 },
    { durationMin: 60 },
  ])

  await drainOutbox(app.ctx())
  expect(app.sent).toMatchObject([{ to: 'kofi@example.test', subject: 'You are a mentor on MentorHub' }])
  expect(app.sent[0]?.text).toContain('https://mentorhub.test/mentor/availability')
  expect((await app.as(kofi).notifications.list({})).items).toMatchObject([
    { title: 'You are a mentor now', path: '/mentor' },
  ])
})

test('APPL-09: nobody is approved before all five points are ticked', async () => {
  const { app, kofi, admin, stale } = await queue()
  const ticks: ChecklistItem[][] = [[], ['bio'], checklist.slice(0, 4), ['bio', 'bio', 'bio', 'bio', 'bio']]
  for (const ticked of ticks)
    await expect(admin.applications.approve({ ...stale, checklist: ticked })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  expect(await profileOf(app, kofi.id)).toMatchObject({ status: 'pending' })
})

test('APPL-10, APPL-11: a rejection tells the reason, the words, and when one may apply again', async () => {
  const { app, kofi, admin } = await queue()
  await verdicts(admin, kofi).reject()
  expect(await profileOf(app, kofi.id)).toMatchObject({ status: 'rejected', approvedAt: null })
  expect(await applicationOf(app, kofi.id)).toMatchObject({
    decision: 'rejected',
    reasonCode: 'incomplete_profile',
    reasonText: why,
  })
  await drainOutbox(app.ctx())
  const [mail] = app.sent
  for (const words of ['Incomplete profile', 'for whom', '7 December 2026'])
    expect(mail?.text.replaceAll(/\s+/g, ' ')).toContain(words)
  expect((await app.as(kofi).notifications.list({})).items).toMatchObject([
    { title: 'Your mentor application was not accepted', path: '/mentor/apply' },
  ])
})

test('a reason that says nothing, or too much, is none', async () => {
  const { app, kofi, admin } = await queue()
  const { applicationId } = kofi
  for (const words of ['', '  No.  ', 'x'.repeat(1001)]) {
    const tries = [
      admin.applications.reject({ applicationId, reasonCode: 'terms_violation', reasonText: words }),
      admin.applications.requestChanges({ applicationId, changes: words }),
    ]
    for (const attempt of tries) await expect(attempt).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  }
  expect(await profileOf(app, kofi.id)).toMatchObject({ status: 'pending' })
})

test('K33: an application that needs changes goes back with the words of the admin', async () => {
  const { app, kofi, admin } = await queue()
  await verdicts(admin, kofi).return()
  expect(await profileOf(app, kofi.id)).toMatchObject({ status: 'changes_requested' })
  await drainOutbox(app.ctx())
  expect(app.sent).toMatchObject([{ subject: 'Your mentor application needs some changes' }])
  expect(app.sent[0]?.text).toContain('for whom')
  expect(await admin.applications.list({ filter: 'changes_requested' })).toMatchObject({
    people: [{ username: 'kofi' }],
    counts: { all: 2, pending: 1, changes_requested: 1 },
  })
})

test('every decision is written down, without the words', async () => {
  const { app, ada, kofi, ivo, admin } = await queue()
  await verdicts(admin, kofi).reject()
  await verdicts(admin, ivo).approve()
  expect(await linesAbout(app, kofi.id)).toMatchObject([
    {
      actorId: ada.id,
      action: 'admin.application_rejected',
      after: { application: kofi.applicationId, reasonCode: 'incomplete_profile' },
    },
  ])
  expect(await linesAbout(app, ivo.id)).toMatchObject([{ action: 'admin.application_approved' }])
  expect(JSON.stringify(await app.db.select().from(auditLog))).not.toContain('what you have built')
})

test('whoever comes second hears that it is decided, and nothing changes', async () => {
  const { app, kofi, admin } = await queue()
  const root = await app.person('root', { staffRole: 'superadmin' })
  await verdicts(admin, kofi).approve()
  for (const again of Object.values(verdicts(app.as(root).admin, kofi)))
    await expect(again()).rejects.toMatchObject({ code: 'CONFLICT', message: 'application.already_decided' })
  expect(await linesAbout(app, kofi.id)).toHaveLength(1)
  expect(await admin.applications.decision({ applicationId: kofi.applicationId })).toEqual({
    userId: kofi.id,
    name: 'kofi',
    decision: 'approved',
  })
})

test('of admins who decide at once, one does: one decision, one line, one mail', async () => {
  const { app, kofi } = await queue()
  const admins = await Promise.all(['a', 'b', 'c', 'd'].map((n) => app.person(`adm${n}`, { staffRole: 'admin' })))
  const tries = admins.flatMap((one) => Object.values(verdicts(app.as(one).admin, kofi)).map((decide) => decide()))
  const outcomes = await Promise.allSettled(tries)
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ message: 'application.already_decided' })
  expect(await linesAbout(app, kofi.id)).toHaveLength(1)
  await drainOutbox(app.ctx())
  expect(app.sent).toHaveLength(1)
  const decided = await applicationOf(app, kofi.id)
  expect(await profileOf(app, kofi.id)).toMatchObject({ status: decided?.decision })
})

test('one who decides between the reading and the writing of another has decided', async () => {
  const { app, ada, kofi, stale } = await queue()
  const root = await app.person('root', { staffRole: 'superadmin' })
  const db = beforeWriting(app.db, () => verdicts(app.as(root).admin, kofi).reject())
  await expect(approveApplication({ ...app.ctx(ada), db }, stale)).rejects.toThrow('application.already_decided')
  expect(await profileOf(app, kofi.id)).toMatchObject({ status: 'rejected', approvedAt: null })
  expect(await app.db.select().from(outbox)).toHaveLength(1)
})

test('an admin whose session was ended meanwhile decides nothing', async () => {
  const { app, ada, kofi, stale } = await queue()
  const db = beforeWriting(app.db, () => app.db.delete(sessions).where(eq(sessions.userId, ada.id)))
  await expect(approveApplication({ ...app.ctx(ada), db }, stale)).rejects.toThrow('application.already_decided')
  expect(await profileOf(app, kofi.id)).toMatchObject({ status: 'pending' })
})

test('an application that its applicant has taken back is not decided', async () => {
  const { app, kofi, ivo, admin, stale } = await queue()
  await app.db.update(mentorProfiles).set({ status: 'draft' }).where(eq(mentorProfiles.userId, kofi.id))
  await expect(admin.applications.approve(stale)).rejects.toThrow('application.already_decided')
  await app.db.delete(mentorApplications).where(eq(mentorApplications.userId, ivo.id))
  await expect(verdicts(admin, ivo).reject()).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('nobody decides on their own application, nor finds it in their queue', async () => {
  const { app, kofi, ivo } = await queue()
  app.clock.now += minutes(1)
  const own = await applicant(app, 'vera', { staffRole: 'admin' })
  const { admin } = app.as(own)
  for (const decide of Object.values(verdicts(admin, own)))
    await expect(decide()).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'admin.yourself' })
  expect(await verdicts(admin, kofi).reject()).toMatchObject({ next: ivo.id })
  expect(await verdicts(admin, ivo).reject()).toMatchObject({ next: null })
  expect(await admin.applications.get({ userId: own.id })).toMatchObject({ person: { isViewer: true } })
})
