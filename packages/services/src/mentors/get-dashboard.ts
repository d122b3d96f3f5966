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
  const { username, zone, waiting, pausedAt, photo, headline, figures, beside } = own
  const lacks = { photo: !photo, headline: !headline }
  return { username, zone, waiting, pausedAt, lacks, ...offer, figures: figuresOf(figures ?? none, beside) }
}

type Heard = Omit<typeof mentorStats.$inferSelect, 'userId' | 'medianAnswerMs'>

const none: Heard = {
  completed: 0,
  concluded: 0,
  minutes: 0,
  menteesHelped: 0,
  ratingSum: 0,
  ratingCount: 0,
  requests: 0,
  answered: 0,
}

/** In words: apps/docs/glossary.md, "Figures of a mentor". `beside` are sessions conducted that are not completed. */
const figuresOf = ({ completed, concluded, minutes, menteesHelped, ...heard }: Heard, beside: number) => ({
  conducted: completed + beside,
  completed,
  menteesHelped,
  rating: ratingOf(heard.ratingSum, heard.ratingCount),
  responseRate: heard.requests === 0 ? null : heard.answered / heard.requests,
  completionRate: concluded === 0 ? null : completed / concluded,
  averageMinutes: completed === 0 ? null : minutes / completed,
})

/** The mentor was there, and it is not completed yet or will not be: the time is over, or nobody else came. */
const conductedBeside = (now: number) => sql<number>`(
  select count(*) from bookings where mentor_id = ${mentorProfiles.userId} and kind = 'mentor'
    and ((status = 'confirmed' and ends_at <= ${now}) or (status = 'no_show' and absent = 'mentee')))`

const ownRow = ({ db, viewer, now }: Ctx) =>
  db
    .select({
      username: users.username,
      zone: mentorProfiles.timezone,
      pausedAt: mentorProfiles.pausedAt,
      beside: conductedBeside(now()),
      photo: profiles.photoKey,
      headline: profiles.headline,
      waiting: sql<number>`(select count(*) from ${mentorWaitlist} where ${eq(mentorWaitlist.mentorId, mentorProfiles.userId)})`,
      figures: {
        completed: mentorStats.completed,
        concluded: mentorStats.concluded,
        minutes: mentorStats.minutes,
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
