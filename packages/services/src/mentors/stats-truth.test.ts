import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { feedback } from '@mentorhub/db/schema/booking-parts'
import { bookings } from '@mentorhub/db/schema/bookings'
import { mentorStats } from '@mentorhub/db/schema/mentors'
import { diceAbout } from '@mentorhub/db/seed/dice'
import { bookingStatuses } from '@mentorhub/domain/bookings/booking'
import { days, hours, minutes } from '@mentorhub/domain/duration'
import { approvedMentor } from '@mentorhub/testing/approved-mentor'
import { booked } from '@mentorhub/testing/booked'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import type { TestPerson } from '@mentorhub/testing/people'
import { rebuildStats } from './rebuild-stats.ts'
import { refreshStats } from './refresh-stats.ts'

type Booking = typeof bookings.$inferSelect

/** As a child would count them, one by one. */
async function counted({ db }: TestApp, { id }: TestPerson) {
  const all = (await db.select().from(bookings)).filter((one) => one.mentorId === id && one.kind === 'mentor')
  const completed = all.filter(({ status }) => status === 'completed')
  const isOff = ({ status, confirmedAt }: Booking) => status === 'cancelled' && confirmedAt !== null
  const answered = all.filter(({ answeredAt }) => answeredAt !== null)
  const missed = all.filter(
    (one) =>
      one.status === 'expired' && one.answeredAt === null && (one.answerDueAt ?? 0) - one.requestedAt >= hours(24),
  )
  const waits = answered.map((one) => (one.answeredAt ?? 0) - one.requestedAt).filter((wait) => wait >= 0)
  const stars = (await db.select().from(feedback))
    .filter((said) => said.subjectId === id && all.some((one) => one.id === said.bookingId))
    .map(({ rating }) => rating)
  return {
    userId: id,
    completed: completed.length,
    concluded: completed.length + all.filter((one) => one.status === 'no_show' || isOff(one)).length,
    minutes: completed.reduce((sum, { startsAt, endsAt }) => sum + (endsAt - startsAt) / minutes(1), 0),
    menteesHelped: new Set(completed.flatMap(({ menteeId }) => menteeId ?? [])).size,
    ratingSum: stars.reduce((sum, each) => sum + each, 0),
    ratingCount: stars.length,
    requests: answered.length + missed.length,
    answered: answered.length,
    medianAnswerMs: waits.toSorted((a, b) => a - b)[Math.floor((waits.length - 1) / 2)] ?? null,
  }
}

const kept = async ({ db }: TestApp, { id }: TestPerson) =>
  (await db.select().from(mentorStats).where(eq(mentorStats.userId, id)))[0]

/** Some years of a small world, in which mentors are mentees of each other as well. */
async function history(app: TestApp, seed: number) {
  const dice = diceAbout('history', seed)
  const mentors = [
    await approvedMentor(app, 'noor'),
    await approvedMentor(app, 'kim'),
    await approvedMentor(app, 'new'),
  ]
  const [noor, kim] = mentors
  if (!noor || !kim) throw new Error('nobody')
  const people = [await app.person('sam'), await app.person('lin'), noor, kim] as const
  for (let nth = 0; nth < 80; nth++) {
    const mentor = dice.oneOf([noor, kim])
    const mentee = dice.oneOf(people)
    if (mentor !== mentee) await happened(app, { mentor, mentee, nth, dice })
  }
  return mentors
}

type Happened = {
  readonly mentor: TestPerson
  readonly mentee: TestPerson
  readonly nth: number
  readonly dice: ReturnType<typeof diceAbout>
}

async function happened(app: TestApp, { mentor, mentee, nth, dice }: Happened) {
  const status = dice.oneOf(bookingStatuses)
  const requestedAt = app.clock.now - days(200) + hours(nth * 3)
  const startsAt = requestedAt - (requestedAt % hours(1)) + days(3)
  const wasConfirmed = status !== 'pending' && status !== 'held' && dice.chance(70)
  const hasAnswer = status !== 'held' && dice.chance(70)
  const row = await booked(
    app,
    { mentor, mentee },
    {
      status,
      requestedAt,
      startsAt,
      endsAt: startsAt + minutes(dice.oneOf([15, 30, 45, 60])),
      kind: dice.chance(85) ? 'mentor' : 'peer',
      answerDueAt: requestedAt + hours(dice.between(1, 48)),
      answeredAt: hasAnswer ? requestedAt + minutes(dice.between(-90, 3000)) : null,
      ...(wasConfirmed ? { confirmedAt: requestedAt } : {}),
      ...(status === 'no_show' ? { absent: dice.oneOf(['mentor', 'mentee', 'both']) } : {}),
    },
  )
  const say = (authorId: string, subjectId: string) =>
    app.db.insert(feedback).values({
      id: app.ctx().newId(),
      bookingId: row.id,
      authorId,
      subjectId,
      rating: dice.between(1, 5),
      isPublic: dice.chance(50),
      createdAt: app.clock.now,
    })
  if (status === 'completed' && dice.chance(70)) await say(mentee.id, mentor.id)
  if (status === 'completed' && dice.chance(40)) await say(mentor.id, mentee.id)
}

test.each([1, 2, 3, 4, 5, 6])('the figures of mentors are what a recount of history %i says', async (seed) => {
  const app = await createTestApp()
  const [noor, kim, nobody] = await history(app, seed)
  if (!noor || !kim || !nobody) throw new Error('nobody')
  await refreshStats(app, noor.id)
  expect(await kept(app, noor)).toEqual(await counted(app, noor))
  expect(await kept(app, kim)).toBeUndefined()
  await rebuildStats(app, 1)
  expect(await kept(app, kim)).toEqual(await counted(app, kim))
  // Of whom nothing is known, nothing is kept.
  await refreshStats(app, nobody.id)
  expect(await kept(app, nobody)).toBeUndefined()
})

test('the daily rebuild repairs what has drifted, and writes nothing where all is right', async () => {
  const app = await createTestApp()
  const [noor, kim] = await history(app, 7)
  if (!noor || !kim) throw new Error('nobody')
  await rebuildStats(app)
  const right = await app.db.select().from(mentorStats)
  await app.db.update(mentorStats).set({ completed: 999, medianAnswerMs: null }).where(eq(mentorStats.userId, kim.id))
  await rebuildStats(app)
  expect(await app.db.select().from(mentorStats)).toEqual(right)
  expect(right).toHaveLength(2)
  await app.db.delete(bookings)
  await rebuildStats(app)
  expect(await kept(app, noor)).toMatchObject({ completed: 0, requests: 0, ratingCount: 0, medianAnswerMs: null })
})

test('a request that its mentee took back before any answer counts for neither side of the response rate', async () => {
  const app = await createTestApp()
  const [noor, sam] = [await approvedMentor(app, 'noor'), await app.person('sam')]
  const two = { mentor: noor, mentee: sam }
  await booked(app, two, { status: 'cancelled' })
  await booked(app, two, {
    status: 'declined',
    answeredAt: app.clock.now + hours(2),
    startsAt: app.clock.now + hours(30),
  })
  await booked(app, two, {
    status: 'expired',
    answerDueAt: app.clock.now + hours(24),
    startsAt: app.clock.now + hours(31),
  })
  // Nobody is blamed for a request that left them less than a day.
  await booked(app, two, {
    status: 'expired',
    answerDueAt: app.clock.now + hours(23),
    startsAt: app.clock.now + hours(33),
  })
  await booked(app, two, { status: 'pending', startsAt: app.clock.now + hours(32) })
  await refreshStats(app, noor.id)
  expect(await kept(app, noor)).toMatchObject({ requests: 2, answered: 1, medianAnswerMs: hours(2) })
})

test('feedback on somebody as a mentee says nothing of them as a mentor', async () => {
  const app = await createTestApp()
  const [noor, kim] = [await approvedMentor(app, 'noor'), await approvedMentor(app, 'kim')]
  const row = await booked(app, { mentor: noor, mentee: kim }, { status: 'completed' })
  const said = { bookingId: row.id, rating: 1, createdAt: 1 }
  await app.db.insert(feedback).values([
    { ...said, id: 'of-noor', authorId: noor.id, subjectId: kim.id },
    { ...said, id: 'of-kim', authorId: kim.id, subjectId: noor.id, rating: 5, isPublic: false },
  ])
  await rebuildStats(app)
  expect(await kept(app, noor)).toMatchObject({ ratingSum: 5, ratingCount: 1 })
  expect(await kept(app, kim)).toBeUndefined()
})
