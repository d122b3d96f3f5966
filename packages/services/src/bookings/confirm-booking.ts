import type { BookingSeen } from '@mentorhub/domain/bookings/inputs'
import type { Ctx } from '../context.ts'
import { actingParty, type ActingParty } from './acting-party.ts'
import { makeMove, type BookingRow } from './make-move.ts'
import { notBegun } from './not-begun.ts'
import { closeProposal } from './proposals.ts'

/** The mentor takes the request: it stands in both calendars from now on. */
export const confirmBooking = async (ctx: Ctx, seen: BookingSeen) => confirm(ctx, await actingParty(ctx, seen))

/** However they say it: on the page, or from the mail. Another time that they had offered is not needed any more. */
export function confirm(ctx: Ctx, acting: ActingParty): Promise<BookingRow> {
  const { booking } = acting
  const now = ctx.now()
  notBegun(booking, now)
  return makeMove(ctx, acting, {
    move: 'confirm',
    set: { confirmedAt: now, answeredAt: booking.answeredAt ?? now, answerDueAt: null },
    beside: closeProposal(ctx, booking.id, 'withdrawn'),
  })
}
