import { and, desc, eq, gt, isNotNull, ne, sql } from 'drizzle-orm'
import { authTokens } from '@mentorhub/db/schema/auth'
import { twoFactors } from '@mentorhub/db/schema/factors'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { userSkills } from '@mentorhub/db/schema/profiles'
import { profiles, users } from '@mentorhub/db/schema/users'
import { completenessOf } from '@mentorhub/domain/users/completeness'
import type { Ctx } from '../context.ts'

/** What somebody could do next, from what is there and what is not. */
export async function getNextSteps(ctx: Ctx) {
  const [[own], [waiting]] = await Promise.all([ownFacts(ctx), newestUnconfirmed(ctx)])
  const { missing, percent } = completenessOf({
    photo: own?.photo ?? null,
    headline: own?.headline ?? null,
    bio: own?.bio ?? null,
    skills: own?.skills ?? 0,
    goals: own?.goals ?? null,
  })
  return {
    intent: own?.intent ?? 'mentee',
    mentorStatus: own?.mentorStatus ?? null,
    hasSecondFactor: own?.hasSecondFactor ?? false,
    profile: { missing: [...missing], percent },
    /** The address that was typed last, when it is another than the account's. */
    unconfirmedEmail: waiting?.email ?? null,
  }
}

const ownFacts = ({ db, viewer }: Ctx) =>
  db
    .select({
      intent: profiles.intent,
      photo: profiles.photoKey,
      headline: profiles.headline,
      bio: profiles.bio,
      goals: profiles.goals,
      mentorStatus: mentorProfiles.status,
      skills: sql<number>`(select count(*) from ${userSkills} where ${eq(userSkills.userId, profiles.userId)})`,
      hasSecondFactor: sql<number>`exists (select 1 from ${twoFactors} where ${and(
        eq(twoFactors.userId, profiles.userId),
        isNotNull(twoFactors.enabledAt),
      )})`.mapWith(Boolean),
    })
    .from(profiles)
    .leftJoin(mentorProfiles, eq(mentorProfiles.userId, profiles.userId))
    .where(eq(profiles.userId, viewer.id))

const newestUnconfirmed = ({ db, viewer, now }: Ctx) =>
  db
    .select({ email: authTokens.email })
    .from(authTokens)
    .innerJoin(users, eq(users.id, authTokens.userId))
    .where(
      and(
        eq(authTokens.userId, viewer.id),
        eq(authTokens.purpose, 'verify_email'),
        gt(authTokens.expiresAt, now()),
        ne(authTokens.email, users.email),
      ),
    )
    .orderBy(desc(authTokens.createdAt))
    .limit(1)
