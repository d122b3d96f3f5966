import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { feedback } from '@mentorhub/db/schema/booking-parts'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { users } from '@mentorhub/db/schema/users'
import { hours, minutes } from '@mentorhub/domain/duration'
import { booked } from '@mentorhub/testing/booked'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import type { TestPerson } from '@mentorhub/testing/people'
import { plansOf } from '@mentorhub/testing/plans-of'
import { listFeedback } from './list-feedback.ts'
import { listReviews } from './list-reviews.ts'

type Two = { readonly mentor: TestPerson; readonly mentee: TestPerson; readonly kind?: 'peer' }
type Said = Partial<typeof feedback.$inferInsert>

/** A session that took place, and what its mentee says of it. */
async function said(app: TestApp, { kind, ...two }: Two, words: Said = {}) {
  app.clock.now += minutes(1)
  const startsAt = app.clock.now - (app.clock.now % hours(1)) - hours(30)
  const { id } = await booked(app, two, {
    status: 'completed',
    startsAt,
    endsAt: startsAt + minutes(30),
    ...(kind ? { kind } : {}),
  })
  const row = {
    id: app.ctx().newId(),
    bookingId: id,
    authorId: two.mentee.id,
    subjectId: two.mentor.id,
    rating: 5,
    createdAt: app.clock.now,
    ...words,
  }
  await app.db.insert(feedback).values(row)
  return row
}

async function withReviews() {
  const app = await createTestApp()
  const [noor, sam] = [await bookableMentor(app, 'noor'), await app.person('sam', { name: 'Sam Whitfield' })]
  const shared = { learned: 'Canary learned', helped: 'Canary helped', improve: 'Canary improve' }
  return { app, noor, sam, two: { mentor: noor, mentee: sam }, shared, noors: { username: 'noor' } }
}

test('BOOK-26, K22: everybody reads the stars and what was shared, by a first name, the newest first', async () => {
  const { app, two, shared, noors } = await withReviews()
  await said(app, two, { rating: 4 })
  const newer = await said(app, two, shared)
  const { reviews, rating, mentor, next } = await app.as(null).bookings.feedback.list(noors)
  expect(mentor).toEqual({ username: 'noor', name: 'noor' })
  expect(reviews).toEqual([
    { id: newer.id, rating: 5, learned: 'Canary learned', helped: 'Canary helped', by: 'Sam', at: newer.createdAt },
    expect.objectContaining({ rating: 4, learned: '', helped: '' }),
  ])
  expect(next).toBeNull()
  expect(rating.average).toBeNull()
})

test('what is for the mentor alone reaches nobody else, in no word of it', async () => {
  const { app, noor, sam, two, shared, noors } = await withReviews()
  await said(app, two, { ...shared, isPublic: false, rating: 2 })
  for (const reader of [null, sam, noor]) {
    const answer = await app.as(reader).bookings.feedback.list(noors)
    expect(answer.reviews).toMatchObject([{ rating: 2 }])
    expect(JSON.stringify(answer)).not.toMatch(/Canary|Whitfield/)
  }
  expect((await app.as(noor).bookings.feedback.received({})).feedback).toMatchObject([
    { ...shared, isPublic: false, rating: 2, topic: 'How to grow', by: { username: 'sam', name: 'Sam Whitfield' } },
  ])
  const kim = await bookableMentor(app, 'kim')
  expect((await app.as(kim).bookings.feedback.received({})).feedback).toEqual([])
  await expect(app.as(sam).bookings.feedback.received({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('it counts at once for page, card and dashboard, and the average from three on', async () => {
  const { app, noor, sam, two, noors } = await withReviews()
  for (const rating of [5, 4, 3]) {
    const { id } = await booked(app, two, { status: 'completed', startsAt: app.clock.now - hours(24 + rating) })
    await app.as(sam).bookings.feedback.submit({ id, rating, learned: 'Much', isPublic: 'on' })
  }
  const expected = { average: 4, count: 3 }
  expect((await app.as(null).bookings.feedback.list(noors)).rating).toEqual(expected)
  expect((await app.as(null).mentors.get(noors)).rating).toEqual(expected)
  expect((await app.as(noor).mentors.dashboard()).figures.rating).toEqual(expected)
})

test('what a mentor heard as a mentee, or among peers, is no review', async () => {
  const { app, noor, two, noors } = await withReviews()
  const kim = await bookableMentor(app, 'kim')
  await said(app, { mentor: kim, mentee: noor }, { authorId: kim.id, subjectId: noor.id })
  await said(app, { ...two, kind: 'peer' })
  expect((await app.as(null).bookings.feedback.list(noors)).reviews).toEqual([])
  expect((await app.as(noor).bookings.feedback.received({})).feedback).toEqual([])
})

test('who has left is a former member; of a mentor who has left, or is blocked, nothing is told', async () => {
  const { app, noor, sam, two, noors } = await withReviews()
  const lin = await app.person('lin')
  await said(app, { ...two, mentee: lin })
  await app.db.delete(users).where(eq(users.id, lin.id))
  expect((await app.as(null).bookings.feedback.list(noors)).reviews).toMatchObject([{ by: null }])
  const gone = { code: 'NOT_FOUND', message: 'mentor.not_found' }
  await app.as(noor).users.block({ username: 'sam' })
  await expect(app.as(sam).bookings.feedback.list(noors)).rejects.toMatchObject(gone)
  await app.db.update(users).set({ status: 'suspended' })
  await expect(app.as(null).bookings.feedback.list(noors)).rejects.toMatchObject(gone)
  await app.db.update(users).set({ status: 'active' })
  await app.db.update(mentorProfiles).set({ status: 'inactive', inactiveReason: 'Gone.' })
  await expect(app.as(null).bookings.feedback.list(noors)).rejects.toMatchObject(gone)
})

test('pages go on by key, nothing twice and nothing left out, in one round trip and by the index', async () => {
  const { app, noor, two, noors } = await withReviews()
  const all: string[] = []
  // Some of them within one instant.
  for (let nth = 0; nth < 9; nth++) all.unshift((await said(app, two, { createdAt: 1000 + Math.floor(nth / 3) })).id)
  const seen: string[] = []
  let cursor: string | undefined
  do {
    app.requests.count = 0
    const { reviews, next } = await app.as(null).bookings.feedback.list({ ...noors, limit: 2, cursor })
    expect(app.requests.count).toBe(1)
    seen.push(...reviews.map(({ id }) => id))
    cursor = next ?? undefined
  } while (cursor !== undefined)
  expect(seen).toEqual(all)
  const asked = { limit: 24, cursor: '0.1001.x' }
  const plans = await plansOf(app, app.ctx(noor), (ctx) =>
    Promise.all([listReviews(ctx, { ...noors, ...asked }), listFeedback(ctx, asked)]),
  )
  expect(plans.filter((step) => step.includes('feedback_about'))).toHaveLength(2)
  expect(plans.filter((step) => step.startsWith('SCAN'))).toEqual([])
})
