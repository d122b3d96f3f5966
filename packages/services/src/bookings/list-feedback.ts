import { eq } from 'drizzle-orm'
import { mentorStats } from '@mentorhub/db/schema/mentors'
import type { ListFeedback } from '@mentorhub/domain/bookings/list-inputs'
import { ratingOf } from '@mentorhub/domain/mentors/rating'
import type { Looking } from '../context.ts'
import { feedbackRows, pageOf } from './feedback-rows.ts'

/** All that mentees have said to the viewer, with what they would have done otherwise. */
export async function listFeedback(ctx: Looking, asked: ListFeedback) {
  const [[heard], rows] = await Promise.all([
    ctx.db
      .select({ sum: mentorStats.ratingSum, count: mentorStats.ratingCount })
      .from(mentorStats)
      .where(eq(mentorStats.userId, ctx.viewer.id)),
    feedbackRows(ctx, ctx.viewer.id, asked),
  ])
  const { page, next } = pageOf(rows, asked.limit)
  return {
    rating: ratingOf(heard?.sum ?? 0, heard?.count ?? 0),
    feedback: page.map(({ said: { createdAt, ...said }, author, topic }) => ({
      ...said,
      by: author,
      topic,
      at: createdAt,
    })),
    next,
    now: ctx.now(),
  }
}
