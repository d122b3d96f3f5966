import type { CancelForBoth } from '@mentorhub/domain/admin/booking-inputs'
import { Refusal } from '@mentorhub/domain/errors'
import { makeMove, type BookingRow } from '../bookings/make-move.ts'
import type { Ctx } from '../context.ts'
import { bookingAsStaff } from './booking-as-staff.ts'

/** Staff ends what two others have agreed on or one of them waits for; both are told why. */
export async function cancelForBoth(ctx: Ctx, { reason, ...seen }: CancelForBoth): Promise<BookingRow> {
  const acting = await bookingAsStaff(ctx, seen, 'admin.booking_cancelled')
  const { booking } = acting
  if (booking.status === 'confirmed' && booking.startsAt <= ctx.now())
    throw new Refusal('conflict', 'booking.has_begun')
  const set = { cancelledBy: 'admin', reason, answerDueAt: null, icalSequence: booking.icalSequence + 1 } as const
  return makeMove(ctx, acting, { move: 'cancel', set, reason })
}
