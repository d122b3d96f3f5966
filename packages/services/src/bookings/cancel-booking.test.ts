import { expect, test } from 'vitest'
import { bookingReminders } from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, timeClaims } from '@mentorhub/db/schema/bookings'
import { outbox } from '@mentorhub/db/schema/system'
import { hours } from '@mentorhub/domain/duration'
import { refused, twoOfABooking } from '@mentorhub/testing/two-of-a-booking'

const meetingUrl = 'https://zoom.us/j/123'

test.each(['pending', 'confirmed'] as const)(
  'BOOK-12: a mentee cancels what is %s, and both have their time back',
  async (status) => {
    const { app, as, stored, seen } = await twoOfABooking({ status })
    expect(await as.sam.cancel(seen)).toEqual({ ...seen, status: 'cancelled', version: 2 })
    expect(await stored()).toMatchObject({ cancelledBy: 'mentee', reason: null, isLate: false, icalSequence: 1 })
    expect(await app.db.$count(timeClaims)).toBe(0)
    expect(await app.db.$count(bookingReminders)).toBe(0)
    expect(await app.db.select({ topic: outbox.topic }).from(outbox)).toEqual([{ topic: 'bookings.moved' }])
  },
)

test('K3: it is a late one within three hours before the start, and no later one once it has begun', async () => {
  for (const [before, isLate] of [
    [hours(3), false],
    [hours(3) - 1, true],
    [1, true],
  ] as const) {
    const { as, stored, seen, at } = await twoOfABooking()
    at(-before)
    await as.sam.cancel(seen)
    expect((await stored()).isLate, `${before}`).toBe(isLate)
  }
  const { as, seen, at } = await twoOfABooking()
  at(0)
  await expect(as.sam.cancel(seen)).rejects.toMatchObject(refused('booking.has_begun'))
  await expect(as.noor.cancel({ ...seen, reason: 'I am ill' })).rejects.toMatchObject(refused('booking.has_begun'))
})

test('a request is never late to be taken back', async () => {
  const { as, stored, seen, at } = await twoOfABooking({ status: 'pending' })
  at(-1)
  await as.sam.cancel(seen)
  expect((await stored()).isLate).toBe(false)
})

test('BOOK-13: a mentor calls off with a reason, which both can read, and not without one', async () => {
  const { as, stored, seen } = await twoOfABooking()
  await expect(as.noor.cancel(seen)).rejects.toMatchObject(refused('booking.reason_missing'))
  await expect(as.noor.cancel({ ...seen, reason: ' \n' })).rejects.toMatchObject(refused('booking.reason_missing'))
  await as.noor.cancel({ ...seen, reason: 'I am ill' })
  expect(await stored()).toMatchObject({ cancelledBy: 'mentor', reason: 'I am ill', icalSequence: 1 })
  const { moves, reason } = await as.sam.get({ id: seen.id })
  expect(reason).toBe('I am ill')
  expect(moves.at(-1)).toMatchObject({ move: 'call_off', by: 'mentor', reason: 'I am ill' })
})

test('B5: what a mentor has not confirmed is declined, not called off, and what is over stays over', async () => {
  const { as, seen } = await twoOfABooking({ status: 'pending' })
  await expect(as.noor.cancel({ ...seen, reason: 'No' })).rejects.toMatchObject(refused('booking.already_pending'))
  await as.sam.cancel(seen)
  await expect(as.sam.cancel({ ...seen, version: 2 })).rejects.toMatchObject(refused('booking.already_cancelled'))
})

test('B2: of many moves at once by both one counts, and the others are told that something changed', async () => {
  const { app, as, seen } = await twoOfABooking()
  const tries = await Promise.allSettled([
    ...Array.from({ length: 8 }, () => as.sam.cancel(seen)),
    ...Array.from({ length: 8 }, () => as.noor.cancel({ ...seen, reason: 'I am ill' })),
    ...Array.from({ length: 8 }, () => as.noor.setMeetingLink({ ...seen, meetingUrl })),
  ])
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const one of tries)
    if (one.status === 'rejected') expect(one.reason).toMatchObject(refused('booking.changed_meanwhile'))
  expect(await app.db.$count(bookingMoves)).toBe(2)
  expect(await app.db.$count(outbox)).toBe(1)
})
