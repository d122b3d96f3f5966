import { and, eq, sql } from 'drizzle-orm'
import { mentorProfiles, mentorStats, mentorWaitlist } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import { ratingOf } from '@mentorhub/domain/mentors/rating'
import type { Ctx } from '../context.ts'
import { ownOffer } from './own-offer.ts'

/** What a mentor's area opens with: what can be booked, and how it went. */
export async function getDashboard(ctx: Ctx) {
  const [[own], offer] = await Promise.all([ownRow(ctx), ownOffer(ctx)])
  if (!own || !offer) throw new Refusal('forbidden', 'mentor.required')
  const { username, zone, waiting, photo, headline, figures } = own
  const lacks = { photo: !photo, headline: !headline }
  return { username, zone, waiting, lacks, ...offer, figures: figuresOf(figures ?? none) }
}

type Heard = Omit<typeof mentorStats.$inferSelect, 'userId' | 'medianAnswerMs'>

const none: Heard = { completed: 0, menteesHelped: 0, ratingSum: 0, ratingCount: 0, requests: 0, answered: 0 }

/** Nothing of what bookings alone can tell is made up. */
const figuresOf = ({ completed, menteesHelped, ratingSum, ratingCount, requests, answered }: Heard) => ({
  completed,
  menteesHelped,
  rating: ratingOf(ratingSum, ratingCount),
  responseRate: requests === 0 ? null : answered / requests,
  completionRate: null,
  averageMinutes: null,
})

const ownRow = ({ db, viewer }: Ctx) =>
  db
    .select({
      username: users.username,
      zone: mentorProfiles.timezone,
      photo: profiles.photoKey,
      headline: profiles.headline,
      waiting: sql<number>`(select count(*) from ${mentorWaitlist} where ${eq(mentorWaitlist.mentorId, mentorProfiles.userId)})`,
      figures: {
        completed: mentorStats.completed,
        menteesHelped: mentorStats.menteesHelped,
        ratingSum: mentorStats.ratingSum,
        ratingCount: mentorStats.ratingCount,
        requests: mentorStats.requests,
        answered: mentorStats.answered,
      },
    })
    .from(mentorProfiles)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .leftJoin(profiles, eq(profiles.userId, mentorProfiles.userId))
    .leftJoin(mentorStats, eq(mentorStats.userId, mentorProfiles.userId))
    .where(and(eq(mentorProfiles.userId, viewer.id), eq(mentorProfiles.status, 'approved')))
