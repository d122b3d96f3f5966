import { eq, like } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { consents } from '@mentorhub/db/schema/auth'
import { availabilityRules, sessionTypes } from '@mentorhub/db/schema/availability'
import {
  expertiseCategories,
  mentorExpertise,
  mentorProfiles,
  mentorStats,
  mentorWaitlist,
} from '@mentorhub/db/schema/mentors'
import { profiles } from '@mentorhub/db/schema/users'
import { outbox } from '@mentorhub/db/schema/system'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { setAccepting } from './set-accepting.ts'
import { updateMentorProfile } from './update-mentor-profile.ts'

const bio = 'Twelve years of building teams, and of listening to them first.'
const edited = { version: 1, profileVersion: 1, bio, expertise: ['design'], accepting: true }

async function withMentor() {
  const app = await createTestApp()
  const [noor, sam] = [await app.person('noor'), await app.person('sam')]
  const approved = { status: 'approved', approvedAt: 1, timezone: 'Europe/Amsterdam', bio } as const
  await app.db.batch([
    app.db.insert(expertiseCategories).values([
      { id: 'd', slug: 'design', name: 'Design', position: 1 },
      { id: 'f', slug: 'finance', name: 'Finance', position: 2 },
      { id: 's', slug: 'secret', name: 'Secret society', position: 3, hidden: true },
    ]),
    app.db.insert(mentorProfiles).values({ userId: noor.id, ...approved }),
    app.db.insert(mentorExpertise).values([
      { userId: noor.id, categoryId: 'f' },
      { userId: noor.id, categoryId: 's' },
    ]),
  ])
  const own = app.as(noor).mentors
  const announced = () => app.db.$count(outbox, like(outbox.topic, 'availability.changed'))
  return { app, noor, sam, own, announced }
}

describe('PROF-11: a mentor edits their page', () => {
  test('bio, areas, links and whether they accept requests, and everybody sees it', async () => {
    const { app, own } = await withMentor()
    const links = { linkedinUrl: 'https://www.linkedin.com/in/noor', websiteUrl: 'https://noor.example/' }
    const told = { ...edited, bio: `${bio} Ask me.`, expertise: ['design', 'finance'], accepting: false, ...links }
    expect(await own.profile.update(told)).toEqual({ version: 2 })
    const { expertise, ...form } = await own.profile.edit()
    expect(form).toMatchObject({ bio: told.bio, accepting: false, ...links, version: 2, profileVersion: 2 })
    expect(expertise.filter(({ isChosen }) => isChosen).map(({ slug }) => slug)).toEqual(['design', 'finance'])
    const seen = await app.as(null).mentors.get({ username: 'noor' })
    expect(seen).toMatchObject({ bio: told.bio, accepting: false })
  })

  test('a hidden area is neither offered nor taken nor lost, and a link that is not sent stays', async () => {
    const { app, noor, own } = await withMentor()
    await own.profile.update({ ...edited, githubUrl: 'https://github.com/noor' })
    await own.profile.update({ ...edited, version: 2, profileVersion: 2, expertise: ['finance', 'secret'] })
    const kept = await app.db.select().from(mentorExpertise).where(eq(mentorExpertise.userId, noor.id))
    expect(kept.map(({ categoryId }) => categoryId).toSorted()).toEqual(['f', 's'])
    const { expertise, githubUrl } = await own.profile.edit()
    expect(expertise.map(({ slug }) => slug)).toEqual(['design', 'finance'])
    expect(githubUrl).toBe('https://github.com/noor')
  })

  test('K30: a bio of 49 or 501 characters is refused at every edit, and 50 and 500 are not', async () => {
    const { own } = await withMentor()
    for (const length of [49, 501])
      await expect(own.profile.update({ ...edited, bio: 'x'.repeat(length) })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      })
    // The database counts an emoji once, browsers twice.
    await expect(own.profile.update({ ...edited, bio: '🌱'.repeat(49) })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    for (const [version, text] of ['x'.repeat(50), 'x'.repeat(500), '🌱'.repeat(500)].entries())
      await own.profile.update({ ...edited, version: version + 1, profileVersion: version + 1, bio: text })
    expect((await own.profile.edit()).bio).toBe('🌱'.repeat(500))
  })

  test('the preview shows what everybody sees, and no more', async () => {
    const { app, noor, own } = await withMentor()
    await app.as(noor).users.items.upsert({ kind: 'project', title: 'A bridge' })
    expect(await own.profile.preview()).toEqual(await app.as(null).mentors.get({ username: 'noor' }))
    const [hidden, seen] = [{ items: [], hidesItems: true, isOwner: false }, { items: [{ title: 'A bridge' }] }]
    expect(await own.profile.preview()).toMatchObject(hidden)
    await app.db.update(profiles).set({ visibility: 'public' })
    expect(await own.profile.preview()).toMatchObject(seen)
  })

  test('no area at all is refused, also when the last one was hidden meanwhile', async () => {
    const { app, noor, own } = await withMentor()
    await expect(own.profile.update({ ...edited, expertise: [] })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await app.db.delete(mentorExpertise).where(eq(mentorExpertise.categoryId, 's'))
    const hide = () => app.db.update(expertiseCategories).set({ hidden: true })
    const ctx = { ...app.ctx(noor), db: beforeWriting(app.db, hide) }
    const late = updateMentorProfile(ctx, { ...edited, expertise: ['finance'], bio: `${bio} Changed.` })
    await expect(late).rejects.toMatchObject({ message: 'mentor.expertise_missing' })
    expect(await own.profile.edit()).toMatchObject({ bio, version: 1, profileVersion: 1 })
  })

  test('an area that was hidden meanwhile is not dropped in silence', async () => {
    const { app, noor, own } = await withMentor()
    const told = { ...edited, expertise: ['design', 'finance'] }
    const hide = () => app.db.update(expertiseCategories).set({ hidden: true }).where(eq(expertiseCategories.id, 'd'))
    const late = updateMentorProfile({ ...app.ctx(noor), db: beforeWriting(app.db, hide) }, told)
    await expect(late).rejects.toMatchObject({ message: 'expertise.gone' })
    await expect(own.profile.update(told)).rejects.toMatchObject({ message: 'expertise.gone' })
    expect(await own.profile.edit()).toMatchObject({ version: 1, profileVersion: 1 })
    await own.profile.update({ ...told, expertise: ['finance'] })
  })

  test('an edit that began before another one is refused, whichever of the two rows that changed', async () => {
    const { app, noor, own } = await withMentor()
    await app.as(noor).users.profile.update({ version: 1, headline: 'From the settings' })
    const first = own.profile.update({ ...edited, expertise: ['finance', 'design'] })
    await expect(first).rejects.toMatchObject({ code: 'CONFLICT', message: 'profile.changed_meanwhile' })
    await own.setAccepting({ accepting: false })
    const second = own.profile.update({ ...edited, profileVersion: 2 })
    await expect(second).rejects.toMatchObject({ code: 'CONFLICT', message: 'profile.changed_meanwhile' })
    expect((await own.profile.edit()).expertise.filter(({ isChosen }) => isChosen)).toHaveLength(1)
    await own.profile.update({ ...edited, version: 2, profileVersion: 2 })
  })

  test('of two tabs that save at once one is told so', async () => {
    const { own } = await withMentor()
    const both = await Promise.allSettled([own.profile.update(edited), own.profile.update(edited)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('AVAIL-10: accepting requests', () => {
  test('is switched off and on, is shown to everybody, and the rest of the system is told', async () => {
    const { app, own, announced } = await withMentor()
    await own.setAccepting({ accepting: false })
    expect(await app.as(null).mentors.get({ username: 'noor' })).toMatchObject({ accepting: false })
    await own.setAccepting({ accepting: true })
    expect((await own.dashboard()).accepting).toBe(true)
    expect(await announced()).toBe(2)
  })

  test('with the page, the rest of the system is told only when it changes', async () => {
    const { own, announced } = await withMentor()
    await own.profile.update(edited)
    expect(await announced()).toBe(0)
    await own.profile.update({ ...edited, version: 2, profileVersion: 2, accepting: false })
    expect(await announced()).toBe(1)
  })

  test('whoever is deactivated at the same moment changes nothing any more', async () => {
    const { app, noor } = await withMentor()
    const end = () => app.db.update(mentorProfiles).set({ status: 'inactive', inactiveReason: 'Gone.' })
    const late = () => ({ ...app.ctx(noor), db: beforeWriting(app.db, end) })
    await expect(setAccepting(late(), { accepting: false })).rejects.toMatchObject({ kind: 'conflict' })
    await expect(updateMentorProfile(late(), edited)).rejects.toMatchObject({ kind: 'conflict' })
    const [row] = await app.db.select().from(mentorProfiles)
    expect(row).toMatchObject({ accepting: true, version: 1 })
  })
})

describe('MDSH-01, MDSH-04: the dashboard', () => {
  test('begins with true zeros, and with what nothing is known of', async () => {
    const { own } = await withMentor()
    expect(await own.dashboard()).toEqual({
      username: 'noor',
      zone: 'Europe/Amsterdam',
      pausedAt: null,
      waiting: 0,
      lacks: { photo: true, headline: true },
      accepting: true,
      hasHours: false,
      sessionTypes: 0,
      slots: 0,
      nextSlotAt: null,
      figures: {
        conducted: 0,
        completed: 0,
        menteesHelped: 0,
        rating: { average: null, count: 0 },
        responseRate: null,
        completionRate: null,
        averageMinutes: null,
      },
    })
  })

  test('K22: tells what was heard, the average rating from three reviews, and who waits', async () => {
    const { app, noor, sam, own } = await withMentor()
    const heard = { completed: 5, menteesHelped: 4, ratingSum: 9, ratingCount: 2, requests: 8, answered: 6 }
    await app.db.insert(mentorStats).values({ userId: noor.id, ...heard })
    await app.db.insert(mentorWaitlist).values({ mentorId: noor.id, userId: sam.id, createdAt: 1 })
    const { figures, waiting } = await own.dashboard()
    expect(waiting).toBe(1)
    expect(figures).toMatchObject({ completed: 5, menteesHelped: 4, responseRate: 0.75 })
    expect(figures.rating).toEqual({ average: null, count: 2 })
    await app.db.update(mentorStats).set({ ratingSum: 14, ratingCount: 3 })
    expect((await own.dashboard()).figures.rating).toEqual({ average: 14 / 3, count: 3 })
  })

  test('AVAIL-07: counts the bookable starts of the next 14 days, for the shortest session on offer', async () => {
    const { app, noor, own } = await withMentor()
    // The clock stands at Monday, 23 November, 10:00 in Amsterdam, and half a day of notice is usual.
    await app.db.insert(availabilityRules).values([
      { id: 'mon', mentorId: noor.id, weekday: 1, startMin: 540, endMin: 660 },
      { id: 'wed', mentorId: noor.id, weekday: 3, startMin: 540, endMin: 660 },
    ])
    expect(await own.dashboard()).toMatchObject({ hasHours: true, sessionTypes: 0, slots: 0, nextSlotAt: null })
    const type = { mentorId: noor.id, goalType: 'guidance' } as const
    await app.db.insert(sessionTypes).values([
      { ...type, id: 'long', name: 'Long', durationMin: 60 },
      { ...type, id: 'short', name: 'Short', durationMin: 15, active: false },
    ])
    const counted = await own.dashboard()
    // Wednesdays 25 November and 2 December, Monday 30 November: 9:00, 9:30 and 10:00. The Monday after: before 10:00.
    expect(counted).toMatchObject({ sessionTypes: 1, slots: 11, nextSlotAt: Date.parse('2026-11-25T08:00Z') })
    await app.db.update(sessionTypes).set({ active: true })
    expect((await own.dashboard()).slots).toBe(14)
  })

  test('is one round trip', async () => {
    const { app, own } = await withMentor()
    app.requests.count = 0
    await Promise.all([own.dashboard(), own.profile.edit(), own.profile.preview(), own.agreement()])
    expect(app.requests.count).toBe(1)
  })

  test('home tells approved mentors, and nobody else, what they offer', async () => {
    const { app, noor, sam } = await withMentor()
    const offered = { accepting: true, hasHours: false, sessionTypes: 0, slots: 0, nextSlotAt: null }
    expect((await app.as(noor).users.nextSteps()).offer).toEqual(offered)
    expect((await app.as(sam).users.nextSteps()).offer).toBeNull()
    await app.db.update(mentorProfiles).set({ status: 'inactive', inactiveReason: 'Gone.' })
    expect((await app.as(noor).users.nextSteps()).offer).toBeNull()
  })
})

test('the guidelines tell which version was agreed to last, and nothing of what was withdrawn or of others', async () => {
  const { app, noor, sam, own } = await withMentor()
  const kind = 'mentor_guidelines'
  await app.db.insert(consents).values({ userId: sam.id, kind, version: '2026-12-01', givenAt: 9 })
  expect(await own.agreement()).toEqual({ agreed: null })
  await app.db.insert(consents).values([
    { userId: noor.id, kind: 'terms', version: '2026-11-21', givenAt: 8 },
    { userId: noor.id, kind, version: '2026-01-01', givenAt: 3 },
    { userId: noor.id, kind, version: '2026-11-21', givenAt: 5 },
    { userId: noor.id, kind, version: '2026-11-22', givenAt: 7, withdrawnAt: 8 },
  ])
  expect(await own.agreement()).toEqual({ agreed: { version: '2026-11-21', at: 5 } })
})
