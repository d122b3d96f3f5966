import { and, eq, sql, type SQL } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { mentorProfiles, mentorStats, mentorWaitlist } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import type { MentorRef } from '@mentorhub/domain/mentors/inputs'
import { ratingOf } from '@mentorhub/domain/mentors/rating'
import { responseRateOf } from '@mentorhub/domain/mentors/response-rate'
import { mayHaveSight } from '@mentorhub/domain/users/visibility'
import type { Person } from '../auth/person.ts'
import type { Ctx } from '../context.ts'
import { isBlocked } from '../users/is-blocked.ts'
import { lookOf } from '../users/look-of.ts'
import { ownerColumns } from '../users/owner-columns.ts'
import { photoOf } from '../users/photo-of.ts'
import { itemsOf, languagesOf, skillsOf } from '../users/profile-parts.ts'
import { userBy } from '../users/user-by.ts'
import { isListed } from './mentor-card.ts'
import { expertiseOf, offeredTypes } from './mentor-lists.ts'
import { isKeptFrom } from './is-kept-from.ts'

/**
 * The page of a mentor: what they tell as one is for everybody; what stands in their member profile beside it is for
 * those who may see that.
 */
export const getMentor = (ctx: Ctx, { username }: MentorRef) =>
  mentorSeenBy(ctx, userBy(ctx, username), ctx.viewer.read())

export async function mentorSeenBy(ctx: Ctx, mentor: SQL<string | null>, onlooker: Promise<Person | null>) {
  const [[row], viewer, expertise, types, skills, languages, items] = await Promise.all([
    mentorRow(ctx, mentor),
    onlooker,
    expertiseOf(ctx, mentor),
    offeredTypes(ctx, mentor),
    skillsOf(ctx, mentor),
    languagesOf(ctx, mentor),
    itemsOf(ctx, mentor),
  ])
  if (!row || isKeptFrom(viewer, row.owner)) throw new Refusal('not_found', 'mentor.not_found')
  const { told, owner, heard, isWaiting } = row
  const look = lookOf(owner, viewer)
  const seesProfile = mayHaveSight(look)
  return {
    ...told,
    photo: photoOf(told.photoKey),
    expertise: expertise.filter(({ hidden }) => !hidden),
    sessionTypes: types,
    skills: skills.filter(({ wants }) => !wants),
    languages,
    items: seesProfile ? items : [],
    hidesItems: !seesProfile && items.length > 0,
    ...figuresOf(heard ?? unheard),
    isOwner: look.isOwner,
    isWaiting,
    now: ctx.now(),
  }
}

type Heard = Pick<
  typeof mentorStats.$inferSelect,
  'ratingSum' | 'ratingCount' | 'completed' | 'medianAnswerMs' | 'requests' | 'answered'
>

/** Nobody has met them here yet. */
const unheard: Heard = { ratingSum: 0, ratingCount: 0, completed: 0, medianAnswerMs: null, requests: 0, answered: 0 }

const figuresOf = ({ ratingSum, ratingCount, completed, medianAnswerMs, ...asked }: Heard) => ({
  rating: ratingOf(ratingSum, ratingCount),
  completed,
  usualAnswerMs: medianAnswerMs,
  responseRate: responseRateOf(asked),
})

const mentorRow = (ctx: Ctx, mentor: SQL<string | null>) =>
  ctx.db
    .select({
      told: toldColumns,
      owner: { ...ownerColumns, hasBlocked: isBlocked(ctx) },
      heard: {
        ratingSum: mentorStats.ratingSum,
        ratingCount: mentorStats.ratingCount,
        completed: mentorStats.completed,
        medianAnswerMs: mentorStats.medianAnswerMs,
        requests: mentorStats.requests,
        answered: mentorStats.answered,
      },
      isWaiting: isWaiting(ctx),
    })
    .from(mentorProfiles)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .innerJoin(profiles, eq(profiles.userId, mentorProfiles.userId))
    .leftJoin(mentorStats, eq(mentorStats.userId, mentorProfiles.userId))
    .where(and(isListed, eq(users.id, mentor)))

/** What the application asks for and the directory shows. */
const toldColumns = {
  username: users.username,
  name: users.name,
  headline: profiles.headline,
  jobTitle: profiles.jobTitle,
  company: profiles.company,
  country: profiles.country,
  yearsExperience: profiles.yearsExperience,
  photoKey: profiles.photoKey,
  linkedinUrl: profiles.linkedinUrl,
  githubUrl: profiles.githubUrl,
  twitterUrl: profiles.twitterUrl,
  websiteUrl: profiles.websiteUrl,
  bio: mentorProfiles.bio,
  timezone: mentorProfiles.timezone,
  accepting: mentorProfiles.accepting,
  approvedAt: mentorProfiles.approvedAt,
}

const isWaiting = ({ db, viewer }: Ctx) =>
  sql<number>`${isThere(
    db,
    mentorWaitlist,
    and(eq(mentorWaitlist.mentorId, mentorProfiles.userId), eq(mentorWaitlist.userId, viewer.id)),
  )}`.mapWith(Boolean)
