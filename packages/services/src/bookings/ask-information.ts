import { bookingMessages } from '@mentorhub/db/schema/booking-parts'
import type { WriteMessage } from '@mentorhub/domain/bookings/answer-inputs'
import { dueOnceAsked } from '@mentorhub/domain/bookings/later-answer'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { actingParty, type ActingParty } from './acting-party.ts'
import { makeMove, type BookingRow } from './make-move.ts'
import { notBegun } from './not-begun.ts'

/** The mentor wants to know something before they decide, once; both get more time for it. */
export const askInformation = async (ctx: Ctx, { text, ...seen }: WriteMessage) =>
  ask(ctx, await actingParty(ctx, seen), text)

export function ask(ctx: Ctx, acting: ActingParty, text: string): Promise<BookingRow> {
  const { booking } = acting
  const now = ctx.now()
  notBegun(booking, now)
  if (booking.status === 'pending' && booking.infoAskedAt !== null)
    throw new Refusal('conflict', 'booking.already_asked')
  return makeMove(ctx, acting, {
    move: 'ask',
    set: { infoAskedAt: now, answeredAt: booking.answeredAt ?? now, answerDueAt: dueOnceAsked(booking) },
    beside: [messageFrom(ctx, acting, text)],
  })
}

export const messageFrom = ({ db, newId, now }: Ctx, { booking, userId }: ActingParty, body: string) =>
  db.insert(bookingMessages).values({ id: newId(), bookingId: booking.id, authorId: userId, body, createdAt: now() })
