import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { expertiseCategories, mentorExpertise, mentorProfiles } from '@mentorhub/db/schema/mentors'
import { userCategories } from '@mentorhub/db/schema/profiles'
import { profiles } from '@mentorhub/db/schema/users'
import { legalVersions } from '@mentorhub/domain/legal/legal'
import type { MentorStatus } from '@mentorhub/domain/mentors/mentor'
import { answerAll, applyingMember, handIn, writtenBasics } from '@mentorhub/testing/applying-member'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { saveStep } from './save-step.ts'

type World = Awaited<ReturnType<typeof applyingMember>>

const be = ({ app, noor }: World, status: MentorStatus) =>
  app.db.insert(mentorProfiles).values({
    userId: noor.id,
    status,
    bio: writtenBasics.bio,
    timezone: 'UTC',
    approvedAt: 1,
    inactiveReason: status === 'inactive' ? 'On leave.' : null,
  })

test('APPL-01: nothing is kept before something is saved; what the profile says is suggested', async () => {
  const { app, noor, application } = await applyingMember()
  await app.db.batch([
    app.db.update(profiles).set({ bio: 'I draw.' }),
    app.db.insert(userCategories).values({ userId: noor.id, categoryId: 'law', use: 'expertise' }),
    app.db.insert(userCategories).values({ userId: noor.id, categoryId: 'design', use: 'interest' }),
  ])
  expect(await application.get()).toMatchObject({
    standing: 'none',
    told: { bio: 'I draw.', timezone: 'Asia/Beirut', expertise: [], photo: { small: '/photos/face-128' } },
    choices: [
      { slug: 'design', name: 'DESIGN', isChosen: false },
      { slug: 'law', name: 'LAW', isChosen: true },
    ],
    sent: null,
  })
  expect(await app.db.$count(mentorProfiles)).toBe(0)
})

test('APPL-02, APPL-04: each step is saved as one goes, and taken up again on another device', async () => {
  const { app, noor, application } = await applyingMember()
  expect(await application.saveStep({ ...writtenBasics, version: 1 })).toEqual({ version: 2 })
  await application.saveStep({ step: 'links', version: 2, githubUrl: 'https://github.com/noor' })
  const elsewhere = app.as(noor, '192.0.2.99').mentors.application
  expect(await elsewhere.get()).toMatchObject({
    standing: 'draft',
    version: 3,
    goOn: 'review',
    missing: [],
    told: {
      bio: writtenBasics.bio,
      expertise: ['DESIGN', 'LAW'],
      timezone: 'Europe/Berlin',
      company: 'Own',
      githubUrl: 'https://github.com/noor',
    },
  })
  const profile = await app.as(noor).users.profile.edit()
  expect(profile).toMatchObject({ company: 'Own', jobTitle: 'Head of design', yearsExperience: 10, bio: '' })
  expect(profile.timezone).toBe('Asia/Beirut')
})

test('the home page is told where it goes on', async () => {
  const { app, noor, application } = await applyingMember()
  const steps = async () => (await app.as(noor).users.nextSteps()).application
  expect(await steps()).toEqual({ standing: 'none', goOn: 'basics' })
  await application.saveStep({ ...writtenBasics, version: 1 })
  expect(await steps()).toEqual({ standing: 'draft', goOn: 'links' })
  await handIn(app, noor)
  expect(await steps()).toMatchObject({ standing: 'pending' })
})

test('half a step is kept for later, and the next save changes only its own step', async () => {
  const { application } = await applyingMember()
  await application.saveStep({ step: 'basics', version: 1, later: true, bio: 'Half a' })
  expect(await application.get()).toMatchObject({
    standing: 'draft',
    goOn: 'basics',
    told: { bio: 'Half a', timezone: 'Asia/Beirut', company: null },
    missing: ['bio', 'expertise', 'jobTitle', 'company', 'yearsExperience'],
  })
  await application.saveStep({ step: 'links', version: 2, websiteUrl: 'https://noor.example' })
  expect((await application.get()).told).toMatchObject({ bio: 'Half a', websiteUrl: 'https://noor.example/' })
})

test('who begins with the links begins with what their profile says', async () => {
  const { app, application } = await applyingMember()
  await app.db.update(profiles).set({ bio: 'I draw.' })
  await application.saveStep({ step: 'links', version: 1 })
  expect(await app.db.select().from(mentorProfiles)).toMatchObject([
    { bio: 'I draw.', timezone: 'Asia/Beirut', status: 'draft', version: 1 },
  ])
})

test('two tabs: the later one is told, and nothing of it is kept', async () => {
  const { app, application } = await applyingMember()
  await application.saveStep({ ...writtenBasics, version: 1 })
  await expect(application.saveStep({ ...writtenBasics, bio: 'y'.repeat(60), version: 1 })).rejects.toThrow(
    'profile.changed_meanwhile',
  )
  expect((await app.db.select().from(mentorProfiles))[0]?.bio).toBe(writtenBasics.bio)
})

test('an area that is hidden or merged meanwhile is told of, and the rest is not kept behind one’s back', async () => {
  const { app, application } = await applyingMember()
  const chosen = { ...writtenBasics, expertise: ['design', 'music'], version: 1 }
  await expect(application.saveStep(chosen)).rejects.toThrow('expertise.gone')
  expect(await app.db.$count(mentorExpertise)).toBe(0)
  await application.saveStep({ ...chosen, later: true })
  expect((await application.get()).told.expertise).toEqual(['DESIGN'])
})

test('an area that is hidden after it was saved counts no more', async () => {
  const { app, application } = await applyingMember()
  await application.saveStep({ ...writtenBasics, expertise: ['law'], version: 1 })
  await app.db.update(expertiseCategories).set({ hidden: true }).where(eq(expertiseCategories.slug, 'law'))
  expect(await application.get()).toMatchObject({ missing: ['expertise'], told: { expertise: [] } })
})

test('whose address is not confirmed writes and saves, and cannot hand in', async () => {
  const { app, noor, application } = await applyingMember({ emailVerifiedAt: null })
  await application.saveStep({ ...writtenBasics, version: 1 })
  await expect(handIn(app, noor)).rejects.toThrow('auth.verify_email_first')
})

test('as long as it waits, nothing of it changes', async () => {
  const world = await applyingMember()
  const { app, noor, application } = world
  await application.saveStep({ ...writtenBasics, version: 1 })
  await handIn(app, noor)
  await expect(application.saveStep({ ...writtenBasics, version: 2 })).rejects.toThrow('application.pending')
  await expect(handIn(app, noor)).rejects.toThrow('application.pending')
})

test('a step that is saved while it is handed in elsewhere is not kept', async () => {
  const { app, noor, application } = await applyingMember()
  await application.saveStep({ ...writtenBasics, version: 1 })
  const ctx = app.ctx(noor)
  const late = { ...ctx, db: beforeWriting(ctx.db, () => handIn(app, noor)) }
  const step = { ...nothingElse, ...writtenBasics, expertise: ['law'], later: false, version: 2 }
  await expect(saveStep(late, step)).rejects.toThrow('application.changed_meanwhile')
  expect(await app.db.$count(mentorExpertise)).toBe(2)
})

const nothingElse = { linkedinUrl: null, githubUrl: null, twitterUrl: null, websiteUrl: null }

test.each([
  ['approved', 'application.already_mentor'],
  ['inactive', 'application.inactive'],
] as const)('who is %s cannot apply', async (status, reason) => {
  const world = await applyingMember()
  await be(world, status)
  await expect(world.application.saveStep({ ...writtenBasics, version: 1 })).rejects.toThrow(reason)
  await expect(handIn(world.app, world.noor)).rejects.toThrow(reason)
})

test('a step that is saved while the application is rejected is not kept', async () => {
  const world = await applyingMember()
  const { app, noor, application } = world
  await application.saveStep({ ...writtenBasics, version: 1 })
  await handIn(app, noor)
  await answerAll(world.app, 'changes_requested')
  const ctx = app.ctx(noor)
  const late = { ...ctx, db: beforeWriting(ctx.db, () => answerAll(world.app, 'rejected')) }
  const step = { ...nothingElse, ...writtenBasics, later: false, version: 2 }
  await expect(saveStep(late, step)).rejects.toThrow('application.changed_meanwhile')
})

test('one writes only one’s own application', async () => {
  const { app, application } = await applyingMember()
  const sam = await app.person('sam')
  await application.saveStep({ ...writtenBasics, version: 1 })
  expect(await app.as(sam).mentors.application.get()).toMatchObject({
    standing: 'none',
    told: { bio: '', company: null },
  })
})

test('reading is one round trip, saving and handing in are two', async () => {
  const { app, noor, application } = await applyingMember()
  const during = async (work: () => Promise<unknown>) => {
    const before = app.requests.count
    await work()
    return app.requests.count - before
  }
  expect(await during(() => application.get())).toBe(1)
  expect(await during(() => app.as(noor).mentors.application.saveStep({ ...writtenBasics, version: 1 }))).toBe(2)
  const { digest } = await application.get()
  const guidelines = legalVersions.mentor_guidelines
  expect(await during(() => app.as(noor).mentors.application.submit({ digest, guidelines }))).toBeLessThanOrEqual(3)
})
