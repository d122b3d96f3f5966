import { and, eq } from 'drizzle-orm'
import { authTokens, tokenUses } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import type { TokenPurpose } from '@mentorhub/domain/auth/auth'
import type { Ctx } from '../context.ts'
import { accountColumns } from './enter.ts'
import { tokenHash } from './link-token.ts'

const ownerColumns = { ...accountColumns, name: users.name, username: users.username }

/** A mailed link and the account that it is about, whether or not it still works. */
export async function tokenOf(ctx: Ctx, purpose: TokenPurpose, token: string) {
  const hash = await tokenHash(token)
  const [found] = await ctx.db
    .select({ token: authTokens, user: ownerColumns, usedAt: tokenUses.at })
    .from(authTokens)
    .innerJoin(users, eq(users.id, authTokens.userId))
    .leftJoin(tokenUses, eq(tokenUses.hash, authTokens.hash))
    .where(and(eq(authTokens.hash, hash), eq(authTokens.purpose, purpose)))
  return found
}

export type FoundLink = NonNullable<Awaited<ReturnType<typeof tokenOf>>>

export type LinkState = 'open' | 'used' | 'expired' | 'invalid'

export function stateOf(found: FoundLink | undefined, now: number): LinkState {
  if (!found || found.user.status === 'deleted') return 'invalid'
  if (found.usedAt !== null) return 'used'
  return found.token.expiresAt > now ? 'open' : 'expired'
}
