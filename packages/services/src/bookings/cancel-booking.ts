import type { CancelBooking } from '@mentorhub/domain/bookings/life-inputs'
import { isLateNow } from '@mentorhub/domain/bookings/timing'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { actingParty, type ActingParty } from './acting-party.ts'
import { inTime } from './in-time.ts'
import { makeMove, type BookingRow } from './make-move.ts'

/** Either of the two ends it before it begins; a mentor who had said yes says why. */
export async function cancelBooking(ctx: Ctx, { reason, ...seen }: CancelBooking): Promise<BookingRow> {
  const acting = await actingParty(ctx, seen)
  const move = acting.by === 'mentor' ? 'call_off' : 'cancel'
  inTime(ctx, acting, move)
  if (move === 'call_off' && reason === '') throw new Refusal('invalid', 'booking.reason_missing')
  return makeMove(ctx, acting, { move, ...ending(ctx, acting, reason) })
}

const ending = (ctx: Ctx, { booking, by }: ActingParty, reason: string) => ({
  set: {
    cancelledBy: by,
    reason: reason || null,
    isLate: isLateNow(booking, ctx.now()),
    answerDueAt: null,
    icalSequence: booking.icalSequence + 1,
  },
  reason: reason || null,
})
