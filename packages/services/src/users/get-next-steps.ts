import { and, desc, eq, gt, ne, sql } from 'drizzle-orm'
import { authTokens } from '@mentorhub/db/schema/auth'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { userSkills } from '@mentorhub/db/schema/profiles'
import { profiles, users } from '@mentorhub/db/schema/users'
import { completenessOf } from '@mentorhub/domain/users/completeness'
import { accountColumns } from '../auth/enter.ts'
import type { Ctx } from '../context.ts'

/** What somebody could do next, from what is there and what is not. */
export async function getNextSteps(ctx: Ctx) {
  const [[own = nothing], [waiting]] = await Promise.all([ownFacts(ctx), newestUnconfirmed(ctx)])
  const { intent, mentorStatus, hasSecondFactor, ...told } = own
  const { missing, percent } = completenessOf(told)
  return {
    intent,
    mentorStatus,
    hasSecondFactor,
    profile: { missing: [...missing], percent },
    /** The address that was typed last, when it is another than the account's. */
    unconfirmedEmail: waiting?.email ?? null,
  }
}

/** A guest is refused by the gate, and what was read beside it is thrown away. */
const nothing = {
  intent: 'mentee',
  mentorStatus: null,
  hasSecondFactor: false,
  photo: null,
  headline: null,
  bio: null,
  goals: null,
  skills: 0,
} as const

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
      hasSecondFactor: accountColumns.hasSecondFactor,
    })
    .from(profiles)
    .innerJoin(users, eq(users.id, profiles.userId))
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
