import { and, eq, gt, sql } from 'drizzle-orm'
import { authTokens, tokenUses } from '@mentorhub/db/schema/auth'
import { newsletterSubscribers } from '@mentorhub/db/schema/newsletter'
import type { NewsletterToken } from '@mentorhub/domain/newsletter/inputs'
import type { Ctx } from '../context.ts'
import { tokenHash } from '../auth/link-token.ts'

/** What a confirmation link would do, without doing it: mail scanners open links too. */
export async function peekNewsletterLink(
  ctx: Ctx,
  { token }: NewsletterToken,
): Promise<{ state: 'open' | 'subscribed' | 'invalid' }> {
  const hash = await tokenHash(token)
  const usable = and(
    eq(authTokens.hash, hash),
    eq(authTokens.purpose, 'newsletter'),
    gt(authTokens.expiresAt, ctx.now()),
  )
  const [found] = await ctx.db
    .select({ status: newsletterSubscribers.status, used: sql<number>`${tokenUses.hash} is not null`.mapWith(Boolean) })
    .from(authTokens)
    .innerJoin(newsletterSubscribers, eq(newsletterSubscribers.id, authTokens.subscriberId))
    .leftJoin(tokenUses, eq(tokenUses.hash, authTokens.hash))
    .where(usable)
  if (found?.status === 'subscribed') return { state: 'subscribed' }
  return { state: found && !found.used ? 'open' : 'invalid' }
}
