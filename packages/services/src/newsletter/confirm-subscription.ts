import { eq } from 'drizzle-orm'
import { authTokens } from '@mentorhub/db/schema/auth'
import { newsletterSubscribers } from '@mentorhub/db/schema/newsletter'
import { Refusal } from '@mentorhub/domain/errors'
import type { NewsletterToken } from '@mentorhub/domain/newsletter/inputs'
import { consumeToken, tokenHash, tokenRefusals } from '../auth/link-token.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'

/** A second click on the same link is answered like the first. */
export async function confirmSubscription(ctx: Ctx, { token }: NewsletterToken): Promise<{ subscribed: true }> {
  const hash = await tokenHash(token)
  const [found] = await ctx.db
    .select({ id: newsletterSubscribers.id, status: newsletterSubscribers.status })
    .from(authTokens)
    .innerJoin(newsletterSubscribers, eq(newsletterSubscribers.id, authTokens.subscriberId))
    .where(eq(authTokens.hash, hash))
  if (!found) throw new Refusal('not_found', 'token.invalid')
  if (found.status === 'subscribed') return { subscribed: true }

  await commit(
    ctx,
    [
      consumeToken(ctx, 'newsletter', hash),
      ctx.db
        .update(newsletterSubscribers)
        .set({ status: 'subscribed', confirmedAt: ctx.now(), unsubscribedAt: null })
        .where(eq(newsletterSubscribers.id, found.id)),
      emit(ctx, 'newsletter.subscribed', { subscriberId: found.id }),
    ],
    tokenRefusals,
  )
  return { subscribed: true }
}
