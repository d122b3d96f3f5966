import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { bookingReminders } from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, bookingProposals, bookings, timeClaims } from '@mentorhub/db/schema/bookings'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { outbox } from '@mentorhub/db/schema/system'
import { hours, minutes } from '@mentorhub/domain/duration'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { booked } from '@mentorhub/testing/booked'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import type { BookingRow } from './make-move.ts'
import { claim } from './claims.ts'

const wednesday = Date.parse('2026-11-25T10:00Z')
const words = { topic: 'How to lead', description: 'Why', questions: 'When?' }

async function asked(given: Partial<BookingRow> = {}, mentorHas: object = {}) {
  const app = await createTestApp()
  const [noor, sam] = [await bookableMentor(app, 'noor', mentorHas), await app.person('sam')]
  const booking = await booked(
    app,
    { mentor: noor, mentee: sam },
    { sessionTypeId: 'noor-30', startsAt: wednesday, ...words, ...given },
  )
  const seen = { id: booking.id, version: booking.version, sessionTypeId: 'noor-30', start: wednesday, ...words }
  const edit = (said: object = {}, as = sam) => app.as(as).bookings.edit({ ...seen, ...said })
  const now = async () => {
    const [row] = await app.db.select().from(bookings).where(eq(bookings.id, booking.id))
    if (!row) throw new Error('the booking is gone')
    return row
  }
  const ticks = async () => (await app.db.select({ tick: timeClaims.tick }).from(timeClaims)).map(({ tick }) => tick)
  return { app, noor, sam, booking, edit, now, ticks }
}

const reason = (message: string) => ({ message })

test('BOOK-14, B10: whoever asked changes the words while nobody has answered; the version rises and the mentor is told', async () => {
  const { app, booking, edit, now, ticks } = await asked()
  const before = await ticks()
  app.clock.now += hours(3)
  expect(await edit({ topic: 'How to write' })).toEqual({ id: booking.id, status: 'pending', version: 2 })
  expect(await now()).toMatchObject({ topic: 'How to write', description: 'Why', startsAt: wednesday, version: 2 })
  expect(await ticks()).toEqual(before)
  expect(await app.db.select().from(bookingMoves).where(eq(bookingMoves.version, 2))).toMatchObject([
    { move: 'edit', actorKind: 'mentee', from: 'pending', to: 'pending', data: null },
  ])
  expect(await app.db.select().from(outbox)).toMatchObject([{ payload: { bookingId: booking.id, version: 2 } }])
})

test('a request that stays as it is makes no move, and starts no clock', async () => {
  const { app, edit, now } = await asked()
  expect(await edit()).toMatchObject({ version: 1 })
  expect(await now()).toMatchObject({ version: 1, clockRestarts: 0 })
  expect(await app.db.$count(outbox)).toBe(0)
})

test('K2: another time moves the claims of both: the old one is free at once', async () => {
  const { app, noor, booking, edit, now, ticks } = await asked({}, { gapMin: 15, timezone: 'Europe/Amsterdam' })
  const start = wednesday + hours(2)
  await edit({ start })
  expect(await now()).toMatchObject({
    startsAt: start,
    endsAt: start + minutes(30),
    gapMin: 15,
    mentorLocalStart: '2026-11-25T13:00',
  })
  expect(await ticks()).toHaveLength(9 + 6)
  expect(Math.min(...(await ticks()))).toBe(start / minutes(5))
  expect(await app.db.select().from(bookingMoves).where(eq(bookingMoves.version, 2))).toMatchObject([
    { data: { startsAt: booking.startsAt, endsAt: booking.endsAt } },
  ])
  const kim = await app.person('kim')
  const again = { username: 'noor', sessionTypeId: 'noor-30', start: wednesday, topic: 'Mine now' }
  expect(await app.as(kim).bookings.request(again)).toMatchObject({ status: 'pending' })
  expect(await app.db.$count(timeClaims, eq(timeClaims.userId, noor.id))).toBe(18)
})

test('N6: the new time may overlap the old one', async () => {
  const { edit, now, ticks } = await asked()
  await edit({ sessionTypeId: 'noor-60' })
  expect(await now()).toMatchObject({ sessionTypeId: 'noor-60', endsAt: wednesday + hours(1) })
  expect(await ticks()).toHaveLength(24)
  await edit({ version: 2, sessionTypeId: 'noor-60', start: wednesday - minutes(30) })
  expect(await now()).toMatchObject({ startsAt: wednesday - minutes(30), endsAt: wednesday + minutes(30) })
  expect(await ticks()).toHaveLength(24)
})

test('an offer for the time before is over, and what it held is free', async () => {
  const { app, noor, sam, booking, edit } = await asked()
  const other = { startsAt: wednesday + hours(3), endsAt: wednesday + hours(3.5) }
  const proposal = { id: 'p'.repeat(26), bookingId: booking.id, proposedBy: 'mentor', ...other } as const
  await app.db.batch([
    app.db.insert(bookingProposals).values({ ...proposal, createdAt: 0, expiresAt: wednesday }),
    ...claim(app, {
      ...other,
      source: 'proposal',
      sourceId: proposal.id,
      mentorId: noor.id,
      menteeId: sam.id,
      gapMin: 0,
    }),
  ])
  await edit({ start: other.startsAt })
  expect(await app.db.select().from(bookingProposals)).toMatchObject([{ status: 'withdrawn' }])
  expect(await app.db.$count(timeClaims)).toBe(12)
})

describe('the answer clock', () => {
  test('begins anew with an edit, twice; then the deadline stays', async () => {
    const { app, edit, now } = await asked({ startsAt: wednesday + hours(24 * 7) })
    const start = wednesday + hours(24 * 7)
    for (const version of [1, 2]) {
      app.clock.now += hours(10)
      await edit({ start, version, topic: `Topic ${version}` })
      expect(await now()).toMatchObject({ requestedAt: app.clock.now, answerDueAt: app.clock.now + hours(48) })
    }
    const { answerDueAt, requestedAt } = await now()
    app.clock.now += hours(10)
    await edit({ start, version: 3, topic: 'Topic 3' })
    expect(await now()).toMatchObject({ answerDueAt, requestedAt, clockRestarts: 2, topic: 'Topic 3' })
    const planned = await app.db.select().from(bookingReminders)
    expect(planned.map(({ version, dueAt }) => [version, dueAt - requestedAt])).toEqual([
      [4, hours(12)],
      [4, hours(36)],
    ])
  })

  test('takes nothing away that the mentor was given', async () => {
    const { app, edit, now } = await asked({ startsAt: wednesday + hours(24 * 7), answerDueAt: wednesday + hours(48) })
    await edit({ start: wednesday + hours(24 * 7), topic: 'Another' })
    expect((await now()).answerDueAt).toBe(wednesday + hours(48))
    expect(wednesday + hours(48)).toBeGreaterThan(app.clock.now + hours(48))
  })

  test('ends two hours before an earlier start, also when it begins no more', async () => {
    const { edit, now } = await asked({ startsAt: wednesday + hours(24), clockRestarts: 2 })
    const start = Date.parse('2026-11-24T09:00Z')
    await edit({ start })
    expect((await now()).answerDueAt).toBe(start - hours(2))
  })
})

describe('refused', () => {
  test('Z1: a stranger hears that there is none, and the mentor that it is not theirs to change', async () => {
    const { app, noor, edit } = await asked()
    const kim = await app.person('kim')
    await expect(edit({ topic: 'Mine' }, kim)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      ...reason('booking.not_found'),
    })
    await expect(edit({ topic: 'Mine' }, noor)).rejects.toMatchObject(reason('booking.not_yours_to_do'))
  })

  test.each(['confirmed', 'declined', 'expired', 'cancelled'] as const)('what is %s already', async (status) => {
    const { edit } = await asked({ status })
    await expect(edit({ topic: 'Mine' })).rejects.toMatchObject(reason(`booking.already_${status}`))
  })

  test('what has begun', async () => {
    const { app, edit } = await asked()
    app.clock.now = wednesday
    await expect(edit({ topic: 'Late' })).rejects.toMatchObject(reason('booking.too_late'))
  })

  test('an edit of what has changed meanwhile', async () => {
    const { app, noor, booking, edit } = await asked()
    await app.as(noor).bookings.confirm({ id: booking.id, version: 1 })
    await expect(edit({ topic: 'Mine' })).rejects.toMatchObject(reason('booking.changed_meanwhile'))
  })

  test.each([
    ['the past', Date.parse('2026-11-23T08:00Z'), 'booking.in_the_past'],
    ['below the notice', Date.parse('2026-11-23T15:00Z'), 'booking.too_soon'],
    ['beyond the horizon', wednesday + hours(24 * 70), 'booking.too_far'],
    ['outside of the hours', wednesday + hours(12), 'booking.not_offered'],
  ])('a new time in %s', async (_, start, why) => {
    const { edit, now } = await asked()
    await expect(edit({ start })).rejects.toMatchObject(reason(why))
    expect(await now()).toMatchObject({ version: 1, startsAt: wednesday })
  })

  test('a new time that somebody has, or oneself', async () => {
    const { app, noor, sam, edit } = await asked()
    const kim = await bookableMentor(app, 'kim')
    await booked(app, { mentor: noor, mentee: kim }, { startsAt: wednesday + hours(1) })
    await booked(app, { mentor: kim, mentee: sam }, { startsAt: wednesday + hours(2) })
    await expect(edit({ start: wednesday + hours(1) })).rejects.toMatchObject(reason('booking.slot_taken'))
    await expect(edit({ start: wednesday + hours(2) })).rejects.toMatchObject(reason('booking.you_are_busy'))
  })

  test('a new time while the mentor takes no requests; the words may change all the same', async () => {
    const { app, edit } = await asked()
    await app.db.update(mentorProfiles).set({ accepting: false })
    await app.db.update(sessionTypes).set({ active: false })
    await expect(edit({ start: wednesday + hours(1) })).rejects.toMatchObject(reason('booking.not_accepting'))
    expect(await edit({ topic: 'Only the words' })).toMatchObject({ version: 2 })
  })
})

describe('at once', () => {
  test('of thirty different edits one counts, and the others are told', async () => {
    const { edit, ticks } = await asked()
    const tries = await Promise.allSettled(
      Array.from({ length: 30 }, (_, n) => edit({ topic: `Topic ${n}`, start: wednesday + minutes(30) * (n % 10) })),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await ticks()).toHaveLength(12)
  })

  test('the same form sent twice comes to the same', async () => {
    const { edit, now } = await asked()
    const both = await Promise.all([edit({ topic: 'Twice' }), edit({ topic: 'Twice' })])
    expect(both[0]).toEqual(both[1])
    expect(await now()).toMatchObject({ version: 2, clockRestarts: 1 })
  })

  test('B1: thirty people and an edit want one hour: one gets it', async () => {
    const { app, noor, edit } = await asked()
    const people = await Promise.all(Array.from({ length: 15 }, (_, n) => app.person(`person-${n}`)))
    const start = wednesday + hours(2)
    const wanted = { username: 'noor', sessionTypeId: 'noor-30', start, topic: 'Wanted' }
    const tries = await Promise.allSettled([
      edit({ start }),
      ...people.map((person) => app.as(person).bookings.request(wanted)),
    ])
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tries)
      if (one.status === 'rejected') expect(one.reason).toMatchObject(reason('booking.slot_taken'))
    expect(new Set((await app.db.select().from(timeClaims)).map(({ userId, tick }) => `${userId} ${tick}`)).size).toBe(
      await app.db.$count(timeClaims),
    )
    expect(await app.db.$count(bookings, eq(bookings.mentorId, noor.id))).toBeLessThanOrEqual(2)
  })
})

test('what the form of an edit is drawn from: the request, and times among which its own is free', async () => {
  const { app, noor, sam, booking } = await asked({}, { dailyCap: 1 })
  const kim = await app.person('kim')
  const { booking: told, slots, mentor } = await app.as(sam).bookings.editing({ id: booking.id })
  expect(told).toMatchObject({ id: booking.id, version: 1, ...words, startsAt: wednesday, restartsLeft: 2, files: [] })
  expect(mentor).toMatchObject({ username: 'noor', sessionTypes: [{ id: 'noor-30' }, { id: 'noor-60' }] })
  expect(slots.starts).toContain(wednesday)
  expect(slots.viewerBusy).toEqual([])
  expect((await app.as(sam).bookings.editing({ id: booking.id, sessionTypeId: 'noor-60' })).slots.lengthMin).toBe(60)
  for (const other of [noor, kim])
    await expect(app.as(other).bookings.editing({ id: booking.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
