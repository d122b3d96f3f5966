import { feedback } from '@mentorhub/db/schema/booking-parts'
import type { SubmitFeedback } from '@mentorhub/domain/bookings/life-inputs'
import { troubleWithFeedback } from '@mentorhub/domain/bookings/timing'
import { Refusal } from '@mentorhub/domain/errors'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { refreshStats } from '../mentors/refresh-stats.ts'
import { emit } from '../outbox/emit.ts'
import { partyOf } from './acting-party.ts'

/** What somebody says once they have met. It counts at once; the other is told. */
export async function submitFeedback(ctx: Ctx, { id: bookingId, ...said }: SubmitFeedback): Promise<{ id: string }> {
  const { booking, by, userId: authorId } = await partyOf(ctx, bookingId)
  const trouble = troubleWithFeedback(booking, { by, now: ctx.now() })
  if (trouble) throw new Refusal('conflict', trouble)
  const subjectId = by === 'mentor' ? booking.menteeId : booking.mentorId
  const id = ctx.newId()
  await commit(
    ctx,
    [
      ctx.db.insert(feedback).values({ ...said, id, bookingId, authorId, subjectId, createdAt: ctx.now() }),
      ...(subjectId === null ? [] : [refreshStats(ctx, subjectId)]),
      emit(ctx, 'bookings.feedback_given', { feedbackId: id }),
    ],
    refusals,
  )
  return { id }
}

const refusals = {
  'feedback.booking_id, feedback.author_id': 'feedback.given_already',
  'feedback.not_met': 'feedback.not_met',
} as const
