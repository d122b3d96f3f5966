import type { BookingSeen } from '@mentorhub/domain/bookings/inputs'
import type { Ctx } from '../context.ts'
import { actingParty, type ActingParty } from './acting-party.ts'
import { inTime } from './in-time.ts'
import { makeMove, type BookingRow } from './make-move.ts'

/** The mentor says once more that they will be there. */
export const reconfirmBooking = async (ctx: Ctx, seen: BookingSeen) => reconfirm(ctx, await actingParty(ctx, seen))

/** However they say it: on the page, or from the mail. */
export async function reconfirm(ctx: Ctx, acting: ActingParty): Promise<BookingRow> {
  inTime(ctx, acting, 'reconfirm')
  return makeMove(ctx, acting, { move: 'reconfirm', set: { reconfirmedAt: ctx.now() } })
}
