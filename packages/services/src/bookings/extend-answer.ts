import type { BookingSeen } from '@mentorhub/domain/bookings/inputs'
import { dueOnceExtended } from '@mentorhub/domain/bookings/later-answer'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { actingParty, type ActingParty } from './acting-party.ts'
import { makeMove, type BookingRow } from './make-move.ts'
import { notBegun } from './not-begun.ts'

/** The mentor takes 48 hours more to decide, once. To have said so is no answer yet. */
export const extendAnswer = async (ctx: Ctx, seen: BookingSeen) => extend(ctx, await actingParty(ctx, seen))

export function extend(ctx: Ctx, acting: ActingParty): Promise<BookingRow> {
  const { booking } = acting
  notBegun(booking, ctx.now())
  const answerDueAt = dueOnceExtended(booking)
  if (booking.status === 'pending') {
    if (booking.extendedAt !== null) throw new Refusal('conflict', 'booking.already_extended')
    if (answerDueAt <= (booking.answerDueAt ?? 0)) throw new Refusal('conflict', 'booking.no_more_time')
  }
  return makeMove(ctx, acting, { move: 'extend', set: { extendedAt: ctx.now(), answerDueAt } })
}
