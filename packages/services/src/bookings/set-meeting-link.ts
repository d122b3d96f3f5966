import type { SetMeetingLink } from '@mentorhub/domain/bookings/life-inputs'
import { meetingPlace } from '@mentorhub/domain/bookings/meeting-link'
import type { Ctx } from '../context.ts'
import { actingParty } from './acting-party.ts'
import { inTime } from './in-time.ts'
import { makeMove, type BookingRow } from './make-move.ts'

/** Where the two will meet. Saying the same again changes nothing, and nobody is told twice. */
export async function setMeetingLink(ctx: Ctx, { meetingUrl, ...seen }: SetMeetingLink): Promise<BookingRow> {
  const acting = await actingParty(ctx, seen)
  const { booking } = acting
  inTime(ctx, acting, 'set_link')
  if (booking.meetingUrl === meetingUrl) return booking
  return makeMove(ctx, acting, {
    move: 'set_link',
    set: { meetingUrl, icalSequence: booking.icalSequence + 1 },
    data: { place: meetingPlace(meetingUrl), isFirst: booking.meetingUrl === null ? 1 : 0 },
  })
}
