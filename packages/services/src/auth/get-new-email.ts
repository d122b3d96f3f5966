import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { authTokens, tokenUses } from '@mentorhub/db/schema/auth'
import type { Ctx } from '../context.ts'

/** The address that the account would move to: its owner also sees here what somebody else has asked for. */
export async function getNewEmail({ db, viewer, now }: Ctx): Promise<{ email: string; until: number } | null> {
  const [newest] = await db
    .select({ email: authTokens.email, until: authTokens.expiresAt })
    .from(authTokens)
    .leftJoin(tokenUses, eq(tokenUses.hash, authTokens.hash))
    .where(
      and(
        eq(authTokens.userId, viewer.id),
        eq(authTokens.purpose, 'change_email'),
        gt(authTokens.expiresAt, now()),
        isNull(tokenUses.hash),
      ),
    )
    .orderBy(desc(authTokens.createdAt))
    .limit(1)
  return newest?.email ? { email: newest.email, until: newest.until } : null
}
