import { and, eq } from 'drizzle-orm'
import { mentorProfiles, mentorStats } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import type { ListReviews } from '@mentorhub/domain/bookings/list-inputs'
import { Refusal } from '@mentorhub/domain/errors'
import { ratingOf } from '@mentorhub/domain/mentors/rating'
import { firstName } from '@mentorhub/domain/users/first-name'
import type { Ctx } from '../context.ts'
import { isKeptFrom } from '../mentors/is-kept-from.ts'
import { isListed } from '../mentors/mentor-card.ts'
import { isBlocked } from '../users/is-blocked.ts'
import { ownerColumns } from '../users/owner-columns.ts'
import { userBy } from '../users/user-by.ts'
import { feedbackRows, pageOf } from './feedback-rows.ts'

/** What everybody may read of what mentees said: the stars always, the words if their author shares them. */
export async function listReviews(ctx: Ctx, { username, ...asked }: ListReviews) {
  const [[mentor], viewer, rows] = await Promise.all([
    mentorNamed(ctx, username),
    ctx.viewer.read(),
    feedbackRows(ctx, userBy(ctx, username), asked),
  ])
  if (!mentor || isKeptFrom(viewer, mentor.owner)) throw new Refusal('not_found', 'mentor.not_found')
  const { page, next } = pageOf(rows, asked.limit)
  return {
    mentor: mentor.told,
    rating: ratingOf(mentor.sum ?? 0, mentor.count ?? 0),
    reviews: page.map(({ said, author }) => ({
      id: said.id,
      rating: said.rating,
      learned: said.isPublic ? said.learned : '',
      helped: said.isPublic ? said.helped : '',
      /** Nobody once they have left. */
      by: author === null ? null : firstName(author.name),
      at: said.createdAt,
    })),
    next,
  }
}

const mentorNamed = (ctx: Ctx, username: string) =>
  ctx.db
    .select({
      told: { username: users.username, name: users.name },
      owner: { ...ownerColumns, hasBlocked: isBlocked(ctx) },
      sum: mentorStats.ratingSum,
      count: mentorStats.ratingCount,
    })
    .from(mentorProfiles)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .innerJoin(profiles, eq(profiles.userId, mentorProfiles.userId))
    .leftJoin(mentorStats, eq(mentorStats.userId, mentorProfiles.userId))
    .where(and(isListed, eq(users.username, username)))
