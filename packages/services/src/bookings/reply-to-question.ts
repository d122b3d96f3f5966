import { desc, eq, type SQL } from 'drizzle-orm'
import { bookingMessages } from '@mentorhub/db/schema/booking-parts'
import type { WriteMessage } from '@mentorhub/domain/bookings/answer-inputs'
import { dueOnceBack } from '@mentorhub/domain/bookings/later-answer'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { actingParty, type ActingParty } from './acting-party.ts'
import { messageFrom } from './ask-information.ts'
import { makeMove, type BookingRow } from './make-move.ts'

/** The mentee answers the question of the mentor, who then has a day at least. */
export async function replyToQuestion(ctx: Ctx, { text, ...seen }: WriteMessage) {
  const [acting, lastBy] = await Promise.all([actingParty(ctx, seen), lastAuthor(ctx, seen.id)])
  return reply(ctx, acting, { text, lastBy })
}

type Said = { readonly text: string; readonly lastBy: string | null | undefined }

/** `lastBy` is whose word was the last: a question is answered once. */
export function reply(ctx: Ctx, acting: ActingParty, { text, lastBy }: Said): Promise<BookingRow> {
  const { booking } = acting
  if (booking.status === 'pending' && lastBy !== booking.mentorId)
    throw new Refusal('conflict', booking.infoAskedAt === null ? 'booking.nothing_asked' : 'booking.already_replied')
  return makeMove(ctx, acting, {
    move: 'reply',
    set: { answerDueAt: dueOnceBack(booking, ctx.now()) },
    beside: [messageFrom(ctx, acting, text)],
  })
}

export async function lastAuthor({ db }: Pick<Ctx, 'db'>, bookingId: string | SQL) {
  const [last] = await db
    .select({ authorId: bookingMessages.authorId })
    .from(bookingMessages)
    .where(eq(bookingMessages.bookingId, bookingId))
    .orderBy(desc(bookingMessages.createdAt), desc(bookingMessages.id))
    .limit(1)
  return last?.authorId
}
