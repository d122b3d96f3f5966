import { troubleWithMoving } from '@mentorhub/domain/bookings/another-time'
import type { BookingRef } from '@mentorhub/domain/bookings/inputs'
import { troubleWith } from '@mentorhub/domain/bookings/moves'
import { choicesOf, otherTimes } from '@mentorhub/domain/bookings/other-times'
import type { Ctx } from '../context.ts'
import { partyOf, type ActingParty } from './acting-party.ts'
import { calendarBeside, type CalendarBeside } from './calendar-beside.ts'
import { openProposal } from './proposals.ts'

/** When the two people of a booking could meet instead, a few times to choose from; or why none may be offered now. */
export async function getOtherTimes(ctx: Ctx, { id }: BookingRef) {
  const [acting, open, calendar] = await Promise.all([partyOf(ctx, id), openProposal(ctx, id), calendarBeside(ctx, id)])
  const { booking, by } = acting
  const trouble =
    troubleWith('propose', booking, by) ??
    (open ? 'booking.already_proposed' : troubleWithMoving(booking, { by, now: ctx.now() })) ??
    null
  return { trouble, starts: trouble === null ? timesFor(ctx, acting, calendar) : [] }
}

/** Shown in the order of time, as the clock of whoever offers has the hour. */
export function timesFor(
  { now }: Pick<Ctx, 'now'>,
  { booking, by }: Pick<ActingParty, 'booking' | 'by'>,
  calendar: CalendarBeside | undefined,
): number[] {
  if (!calendar) return []
  const { startsAt, mentorZone, menteeZone } = booking
  const starts = otherTimes(calendar, { by, now: now(), besides: startsAt })
  return choicesOf(starts, startsAt, by === 'mentor' ? mentorZone : menteeZone)
}
