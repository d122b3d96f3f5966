import { and, eq, lt, sql, type SQL } from 'drizzle-orm'
import { challenges } from '@mentorhub/db/schema/factors'
import { mostTries, mostTriesAnHour, type ChallengePurpose } from '@mentorhub/domain/auth/auth'
import { hours } from '@mentorhub/domain/duration'
import type { Ctx } from '../context.ts'
import type { Allowance } from '../rate-limit.ts'

export type Challenge = { readonly tries: number; readonly codeHash: string | null; readonly expiresAt: number }

/**
 * Counts one more try of the code that this session waits for, as a statement of its own, so that a refusal keeps its
 * count. Nothing is left to compare with once five are used up, however many come at once.
 */
export async function countTry(
  { db, viewer }: Pick<Ctx, 'db' | 'viewer'>,
  purpose: ChallengePurpose,
): Promise<Challenge | undefined> {
  const [challenge] = await db
    .update(challenges)
    .set({ tries: sql`${challenges.tries} + 1` })
    .where(
      and(
        eq(challenges.sessionId, viewer.session ?? ''),
        eq(challenges.purpose, purpose),
        lt(challenges.tries, mostTries),
      ),
    )
    .returning({ tries: challenges.tries, codeHash: challenges.codeHash, expiresAt: challenges.expiresAt })
  return challenge
}

/** The wrong codes of one account, whatever they were for. */
export const codesOf = (userId: string | SQL): Allowance => ({
  key: sql`'codes:' || coalesce(${userId}, '')`,
  limit: mostTriesAnHour,
  windowMs: hours(1),
})
