import { and, desc, eq, gt, ne, sql } from 'drizzle-orm'
import { authTokens } from '@mentorhub/db/schema/auth'
import { userSkills } from '@mentorhub/db/schema/profiles'
import { profiles, users } from '@mentorhub/db/schema/users'
import { nextStep } from '@mentorhub/domain/mentors/application-steps'
import { completenessOf } from '@mentorhub/domain/users/completeness'
import { accountColumns } from '../auth/enter.ts'
import type { Ctx } from '../context.ts'
import { ownApplication } from '../mentors/own-application.ts'
import { ownOffer } from '../mentors/own-offer.ts'

/** What somebody could do next, from what is there and what is not. */
export async function getNextSteps(ctx: Ctx) {
  const [[own = nothing], [waiting], offer, application] = await Promise.all([
    ownFacts(ctx),
    newestUnconfirmed(ctx),
    ownOffer(ctx),
    ownApplication(ctx),
  ])
  const { intent, hasSecondFactor, ...told } = own
  const { missing, percent } = completenessOf(told)
  return {
    intent,
    application: applicationIn(application),
    /** For approved mentors. */
    offer,
    hasSecondFactor,
    profile: { missing: [...missing], percent },
    /** The address that was typed last, when it is another than the account's. */
    unconfirmedEmail: waiting?.email ?? null,
  }
}

/** Where somebody stands on the way to becoming a mentor, and where it goes on. */
const applicationIn = (own: Awaited<ReturnType<typeof ownApplication>>) =>
  own ? { standing: own.standing, goOn: nextStep(own.told) } : ({ standing: 'none', goOn: 'basics' } as const)

/** A guest is refused by the gate, and what was read beside it is thrown away. */
const nothing = {
  intent: 'mentee',
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
      skills: sql<number>`(select count(*) from ${userSkills} where ${eq(userSkills.userId, profiles.userId)})`,
      hasSecondFactor: accountColumns.hasSecondFactor,
    })
    .from(profiles)
    .innerJoin(users, eq(users.id, profiles.userId))
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
