import { expect, test } from 'vitest'
import { attendances } from '@mentorhub/db/schema/booking-parts'
import { hours, minutes } from '@mentorhub/domain/duration'
import { refused, twoOfABooking } from '@mentorhub/testing/two-of-a-booking'
import { checkIn } from './check-in.ts'
import { reportAbsence } from './report-absence.ts'

const meetingUrl = 'https://zoom.us/j/123'

test('is open from a quarter of an hour before to the end, and counts once', async () => {
  const {
    app,
    as,
    seen: { id },
    at,
    booking,
  } = await twoOfABooking({ meetingUrl })
  at(-minutes(15) - 1)
  await expect(as.sam.checkIn({ id })).rejects.toMatchObject(refused('booking.not_open_yet'))
  const first = at(-minutes(15))
  expect(await as.sam.checkIn({ id })).toEqual({ meetingUrl })
  at(minutes(5))
  await Promise.all(Array.from({ length: 5 }, () => as.sam.checkIn({ id })))
  expect(await app.db.select().from(attendances)).toMatchObject([{ checkedInAt: first }])
  expect((await as.noor.get({ id })).checkedIn).toEqual(['mentee'])
  at(booking.endsAt - booking.startsAt)
  await expect(as.noor.checkIn({ id })).rejects.toMatchObject(refused('booking.is_over'))
})

test.each(['pending', 'cancelled', 'completed'] as const)(
  'of what is %s there is nothing to be there for',
  async (status) => {
    const { as, seen, at } = await twoOfABooking({ status })
    at(0)
    await expect(as.sam.checkIn({ id: seen.id })).rejects.toMatchObject(refused(`booking.already_${status}`))
  },
)

test('N7: whoever is reported or has called it off at the very moment is not there, and whoever is there is not reported', async () => {
  for (const [first, second] of [
    ['report', 'come'],
    ['come', 'report'],
  ] as const) {
    const { app, as, noor, sam, seen, at, stored } = await twoOfABooking()
    at(minutes(12))
    const { id } = seen
    const acts = { come: () => as.sam.checkIn({ id }), report: () => as.noor.reportAbsence(seen) }
    // What a commit waits for is let in once the other is done, long after both have read.
    const late = { come: app.ctx(sam), report: app.ctx(noor) }[second]
    const ctx = { ...late, admission: acts[first]() }
    const refusal = second === 'come' ? 'booking.changed_meanwhile' : 'booking.they_checked_in'
    const act = second === 'come' ? checkIn(ctx, { id }) : reportAbsence(ctx, seen)
    await expect(act).rejects.toMatchObject(refused(refusal))
    expect(await app.db.$count(attendances)).toBe((await stored()).status === 'no_show' ? 0 : 1)
  }
})

test.each(['sam', 'noor'] as const)(
  'BOOK-22: %s says so from ten minutes after the start until a day after the end',
  async (who) => {
    const { app, as, seen, at, booking, stored } = await twoOfABooking()
    at(minutes(10) - 1)
    await expect(as[who].reportAbsence(seen)).rejects.toMatchObject(refused('booking.too_early_to_report'))
    app.clock.now = booking.endsAt + hours(24)
    await expect(as[who].reportAbsence(seen)).rejects.toMatchObject(refused('booking.too_late_to_report'))
    app.clock.now = booking.endsAt + hours(24) - 1
    await as[who].reportAbsence(seen)
    expect(await stored()).toMatchObject({ status: 'no_show', absent: who === 'sam' ? 'mentor' : 'mentee' })
  },
)

test('N7: whoever has checked in was there', async () => {
  const { as, seen, at } = await twoOfABooking()
  at(0)
  await as.noor.checkIn({ id: seen.id })
  at(minutes(10))
  await expect(as.sam.reportAbsence(seen)).rejects.toMatchObject(refused('booking.they_checked_in'))
  await as.noor.reportAbsence(seen)
})
