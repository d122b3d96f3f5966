import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { bookingMoves, bookings, timeClaims } from '@mentorhub/db/schema/bookings'
import { mentorStats } from '@mentorhub/db/schema/mentors'
import { hours } from '@mentorhub/domain/duration'
import { booked } from '@mentorhub/testing/booked'
import { refused, twoOfABooking } from '@mentorhub/testing/two-of-a-booking'
import { completeBookings } from './complete-bookings.ts'

test('BOOK-16: a mentor completes it from the end on, with a note that nobody else reads', async () => {
  const { app, as, seen, noor, at, booking, stored } = await twoOfABooking()
  at(booking.endsAt - booking.startsAt - 1)
  await expect(as.noor.complete(seen)).rejects.toMatchObject(refused('booking.not_over'))
  app.clock.now = booking.endsAt
  await expect(as.sam.complete(seen)).rejects.toMatchObject(refused('booking.not_yours_to_do'))
  await as.noor.complete({ ...seen, note: 'Wants to lead' })
  expect(await stored()).toMatchObject({ status: 'completed', completedAt: booking.endsAt })
  expect(await as.noor.get({ id: seen.id })).toMatchObject({ note: { body: 'Wants to lead' } })
  expect(JSON.stringify(await as.sam.get({ id: seen.id }))).not.toContain('Wants to lead')
  const [stats] = await app.db.select().from(mentorStats).where(eq(mentorStats.userId, noor.id))
  expect(stats).toMatchObject({ completed: 1, menteesHelped: 1, minutes: 30 })
  expect(await app.db.$count(timeClaims)).toBe(0)
})

test('K24: or earlier, once both were there and one says that it has ended', async () => {
  const { as, seen, at } = await twoOfABooking()
  at(0)
  await as.noor.checkIn({ id: seen.id })
  await expect(as.noor.complete(seen)).rejects.toMatchObject(refused('booking.not_over'))
  await as.sam.checkIn({ id: seen.id })
  expect(await as.noor.complete(seen)).toMatchObject({ status: 'completed' })
})

test('K24: by itself a day after the end, once, and what was reported or is not over is left alone', async () => {
  const { app, booking, noor, sam, stored } = await twoOfABooking()
  const later = await booked(app, { mentor: noor, mentee: sam }, { status: 'confirmed', startsAt: booking.endsAt })
  app.clock.now = booking.endsAt + hours(24) - 1
  await completeBookings(app.ctx())
  expect((await stored()).status).toBe('confirmed')
  app.clock.now++
  await Promise.all([completeBookings(app.ctx()), completeBookings(app.ctx()), completeBookings(app.ctx())])
  const rows = await app.db.select({ id: bookings.id, status: bookings.status }).from(bookings)
  expect(rows).toEqual(
    expect.arrayContaining([
      { id: booking.id, status: 'completed' },
      { id: later.id, status: 'confirmed' },
    ]),
  )
  const moves = await app.db.select().from(bookingMoves).where(eq(bookingMoves.move, 'complete'))
  expect(moves).toMatchObject([{ actorKind: 'system', actorId: null, bookingId: booking.id }])
})

test('each keeps their own, changes it and takes it away', async () => {
  const {
    as,
    seen: { id },
  } = await twoOfABooking()
  await as.sam.notes.write({ id, note: 'Ask about pay' })
  await as.noor.notes.write({ id, note: 'Bring the book' })
  await as.sam.notes.write({ id, note: 'Ask about the team' })
  expect((await as.sam.get({ id })).note).toMatchObject({ body: 'Ask about the team' })
  expect((await as.noor.get({ id })).note).toMatchObject({ body: 'Bring the book' })
  await as.sam.notes.write({ id, note: '' })
  expect((await as.sam.get({ id })).note).toBeNull()
  expect((await as.noor.get({ id })).note).toMatchObject({ body: 'Bring the book' })
})
