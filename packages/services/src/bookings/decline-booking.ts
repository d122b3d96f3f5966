import type { DeclineBooking } from '@mentorhub/domain/bookings/answer-inputs'
import type { Ctx } from '../context.ts'
import { actingParty, type ActingParty } from './acting-party.ts'
import { makeMove, type BookingRow } from './make-move.ts'

/** The mentor says no, with a reason if they like; the time of both is free again. */
export const declineBooking = async (ctx: Ctx, { reason, code, ...seen }: DeclineBooking) =>
  decline(ctx, await actingParty(ctx, seen), { reason, code })

export function decline(
  ctx: Ctx,
  acting: ActingParty,
  { reason, code }: Pick<DeclineBooking, 'reason' | 'code'>,
): Promise<BookingRow> {
  const said = reason || null
  return makeMove(ctx, acting, {
    move: 'decline',
    reason: said,
    set: { reason: said, declineCode: code, answeredAt: acting.booking.answeredAt ?? ctx.now() },
  })
}
