import { expect, test } from 'vitest'
import { mentorApplications } from '@mentorhub/db/schema/applications'
import { consents } from '@mentorhub/db/schema/auth'
import { expertiseCategories, mentorProfiles } from '@mentorhub/db/schema/mentors'
import { outbox } from '@mentorhub/db/schema/system'
import { profiles } from '@mentorhub/db/schema/users'
import { days } from '@mentorhub/domain/duration'
import { legalVersions } from '@mentorhub/domain/legal/legal'
import { answerAll, applyingMember, handIn, writtenBasics } from '@mentorhub/testing/applying-member'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { submitApplication } from './submit-application.ts'

type World = Awaited<ReturnType<typeof applyingMember>>

const guidelines = legalVersions.mentor_guidelines

const statusOf = async ({ app }: World) => (await app.db.select().from(mentorProfiles))[0]?.status

test('APPL-05: what was looked at is handed in, with the agreement, and told', async () => {
  const world = await applyingMember()
  const { app, noor, application } = world
  await application.saveStep({ ...writtenBasics, version: 1 })
  await handIn(app, noor)
  expect(await statusOf(world)).toBe('pending')
  expect(await app.db.select().from(mentorApplications)).toMatchObject([
    {
      userId: noor.id,
      attempt: 1,
      submittedAt: app.clock.now,
      decidedAt: null,
      snapshot: {
        bio: writtenBasics.bio,
        expertise: ['DESIGN', 'LAW'],
        timezone: 'Europe/Berlin',
        company: 'Own',
        jobTitle: 'Head of design',
        yearsExperience: 10,
        photoKey: 'face',
        linkedinUrl: null,
        githubUrl: null,
        twitterUrl: null,
        websiteUrl: null,
      },
    },
  ])
  expect(await app.db.select().from(consents)).toMatchObject([
    { userId: noor.id, kind: 'mentor_guidelines', version: guidelines, givenAt: app.clock.now, withdrawnAt: null },
  ])
  expect(await app.db.select().from(outbox)).toMatchObject([{ topic: 'mentors.applied', payload: { userId: noor.id } }])
  expect(await application.get()).toMatchObject({ standing: 'pending', sent: { told: { bio: writtenBasics.bio } } })
})

test('half an application is not taken', async () => {
  const { app, noor, application } = await applyingMember()
  await application.saveStep({ step: 'basics', version: 1, later: true, bio: 'Half a' })
  await expect(handIn(app, noor)).rejects.toThrow('application.incomplete')
  await expect(app.db.$count(mentorApplications)).resolves.toBe(0)
})

test.each([
  ['a company', { company: null }],
  ['a job title', { jobTitle: null }],
  ['years of experience', { yearsExperience: null }],
])('APPL-02: without %s nothing is taken', async (_, gap) => {
  const { app, noor, application } = await applyingMember()
  await application.saveStep({ ...writtenBasics, version: 1 })
  await app.db.update(profiles).set(gap)
  await expect(handIn(app, noor)).rejects.toThrow('application.incomplete')
})

test('without a photo nothing is taken', async () => {
  const { app, noor, application } = await applyingMember()
  await application.saveStep({ ...writtenBasics, version: 1 })
  await app.db.update(profiles).set({ photoKey: null })
  await expect(handIn(app, noor)).rejects.toThrow('application.incomplete')
})

test('something else than what was looked at is not handed in', async () => {
  const { app, application } = await applyingMember()
  await application.saveStep({ ...writtenBasics, version: 1 })
  const { digest } = await application.get()
  await app.db.update(profiles).set({ photoKey: 'another' })
  await expect(application.submit({ digest, guidelines })).rejects.toThrow('application.changed_meanwhile')
  expect(await app.db.$count(mentorApplications)).toBe(0)
})

test('two at once hand in one application', async () => {
  const { app, noor, application } = await applyingMember()
  await application.saveStep({ ...writtenBasics, version: 1 })
  const answers = await Promise.allSettled([handIn(app, noor), handIn(app, noor), handIn(app, noor)])
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const answer of answers) {
    if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ message: 'application.pending' })
  }
  expect(await app.db.$count(mentorApplications)).toBe(1)
})

test('who is asked for changes edits and sends again at once, as the second attempt', async () => {
  const world = await applyingMember()
  const { app, noor, application } = world
  await application.saveStep({ ...writtenBasics, version: 1 })
  await handIn(app, noor)
  await answerAll(world.app, 'changes_requested')
  expect(await application.get()).toMatchObject({
    standing: 'changes_requested',
    sent: { decision: 'changes_requested', reasonText: 'Tell more of your work, please.' },
  })
  await application.saveStep({ ...writtenBasics, bio: 'w'.repeat(80), version: 2 })
  expect(await statusOf(world)).toBe('changes_requested')
  await handIn(app, noor)
  expect(await statusOf(world)).toBe('pending')
  expect((await app.db.select().from(mentorApplications)).map(({ attempt }) => attempt)).toEqual([1, 2])
  expect(await app.db.$count(consents)).toBe(1)
})

test('who was rejected may apply again after 14 days, and not before', async () => {
  const world = await applyingMember()
  const { app, noor, application } = world
  await application.saveStep({ ...writtenBasics, version: 1 })
  await handIn(app, noor)
  await answerAll(world.app, 'rejected')
  const rejectedAt = app.clock.now
  app.clock.now = rejectedAt + days(14) - 1
  expect(await application.get()).toMatchObject({ standing: 'rejected', reapplyFrom: rejectedAt + days(14) })
  await expect(application.saveStep({ ...writtenBasics, version: 2 })).rejects.toThrow('application.too_early')
  await expect(handIn(app, noor)).rejects.toThrow('application.too_early')
  app.clock.now += 1
  expect(await application.get()).toMatchObject({ standing: 'may_reapply', reapplyFrom: null })
  await application.saveStep({ ...writtenBasics, bio: 'w'.repeat(80), version: 2 })
  await handIn(app, noor)
  expect((await app.db.select().from(mentorApplications)).map(({ attempt }) => attempt)).toEqual([1, 2])
})

test('who agreed before has agreed since then', async () => {
  const world = await applyingMember()
  const { app, noor, application } = world
  await application.saveStep({ ...writtenBasics, version: 1 })
  await handIn(app, noor)
  await answerAll(world.app, 'changes_requested')
  const first = app.clock.now
  app.clock.now += days(1)
  await handIn(app, noor)
  expect(await app.db.select().from(consents)).toMatchObject([{ givenAt: first }])
})

test('consent that was withdrawn is given anew', async () => {
  const { app, noor, application } = await applyingMember()
  await app.db
    .insert(consents)
    .values({ userId: noor.id, kind: 'mentor_guidelines', version: guidelines, givenAt: 1, withdrawnAt: 2 })
  await application.saveStep({ ...writtenBasics, version: 1 })
  await handIn(app, noor)
  expect(await app.db.select().from(consents)).toMatchObject([{ givenAt: app.clock.now, withdrawnAt: null }])
})

test.each<[string, (world: World) => PromiseLike<unknown>, string]>([
  ['the photo changes', ({ app }) => app.db.update(profiles).set({ photoKey: 'another' }), 'changed_meanwhile'],
  ['the photo is removed', ({ app }) => app.db.update(profiles).set({ photoKey: null }), 'changed_meanwhile'],
  [
    'a word of the bio changes',
    ({ app }) => app.db.update(mentorProfiles).set({ bio: 'z'.repeat(60) }),
    'changed_meanwhile',
  ],
  ['an area is renamed', ({ app }) => app.db.update(expertiseCategories).set({ name: 'Else' }), 'changed_meanwhile'],
  ['every area is hidden', ({ app }) => app.db.update(expertiseCategories).set({ hidden: true }), 'changed_meanwhile'],
  ['the company is gone', ({ app }) => app.db.update(profiles).set({ company: null }), 'changed_meanwhile'],
  ['it is handed in elsewhere', ({ app, noor }) => handIn(app, noor), 'pending'],
  [
    'somebody deactivates them',
    ({ app }) => app.db.update(mentorProfiles).set({ status: 'inactive', inactiveReason: 'No.' }),
    'changed_meanwhile',
  ],
])('when between reading and writing %s, nothing is handed in', async (_, meanwhile, reason) => {
  const world = await applyingMember()
  const { app, noor, application } = world
  await application.saveStep({ ...writtenBasics, version: 1 })
  const { digest } = await application.get()
  const ctx = app.ctx(noor)
  const late = { ...ctx, db: beforeWriting(ctx.db, () => meanwhile(world)) }
  await expect(submitApplication(late, { digest, guidelines })).rejects.toThrow(`application.${reason}`)
  expect(await app.db.$count(mentorApplications)).toBe(reason === 'pending' ? 1 : 0)
})
