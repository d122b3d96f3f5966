import { and, eq, ne, not } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { attendances } from '@mentorhub/db/schema/booking-parts'
import { otherParty } from '@mentorhub/domain/bookings/booking'
import type { BookingSeen } from '@mentorhub/domain/bookings/inputs'
import type { Ctx } from '../context.ts'
import { actingAttended } from './acting-attended.ts'
import { inTime } from './in-time.ts'
import { makeMove, type BookingRow } from './make-move.ts'

/** The other did not come. Whoever has checked in came, even at the very moment in which it is said that they did not. */
export async function reportAbsence(ctx: Ctx, seen: BookingSeen): Promise<BookingRow> {
  const acting = await actingAttended(ctx, seen)
  inTime(ctx, acting, 'report_absence')
  const theirs = and(eq(attendances.bookingId, seen.id), ne(attendances.userId, acting.userId))
  return makeMove(ctx, acting, {
    move: 'report_absence',
    set: { absent: otherParty(acting.by) },
    provided: not(isThere(ctx.db, attendances, theirs)),
    refusals: { 'booking_moves.version is null': 'booking.they_checked_in' },
  })
}
