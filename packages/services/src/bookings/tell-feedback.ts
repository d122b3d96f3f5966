import { eq } from 'drizzle-orm'
import { feedback } from '@mentorhub/db/schema/booking-parts'
import { feedbackGiven } from '@mentorhub/emails/bookings/later-words'
import type { Handler } from '../outbox/handler.ts'
import { sessionFor } from './as-reader.ts'
import { sendLetters } from './send-letters.ts'
import { toldOf } from './told.ts'

/** What to improve is read on the page alone: a mail may be forwarded, or read over a shoulder. */
export const tellOfFeedback: Handler<'bookings.feedback_given'> = async (ctx, { feedbackId }, key) => {
  const [given] = await ctx.db.select().from(feedback).where(eq(feedback.id, feedbackId))
  const told = given && (await toldOf(ctx, given.bookingId, 1))
  if (!told) return
  const to = given.subjectId === told.booking.mentorId ? 'mentor' : 'mentee'
  const words = [given.learned, given.helped].filter(Boolean).join('\n\n')
  const session = sessionFor(ctx, told, to)
  const letter = { to, kind: 'feedback', words: feedbackGiven({ session, rating: given.rating, words }) } as const
  await sendLetters(ctx, { told, key }, [letter])
}
