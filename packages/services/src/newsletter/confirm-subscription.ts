import { and, eq } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { authTokens } from '@mentorhub/db/schema/auth'
import { newsletterSubscribers } from '@mentorhub/db/schema/newsletter'
import { Refusal } from '@mentorhub/domain/errors'
import type { NewsletterToken } from '@mentorhub/domain/newsletter/inputs'
import { consumeToken, tokenHash, tokenRefusals } from '../auth/link-token.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'

const subscribed = { subscribed: true } as const

/** Whoever clicks again, on this link or on another of the same address, is answered like the first time. */
export async function confirmSubscription(ctx: Ctx, { token }: NewsletterToken): Promise<{ subscribed: true }> {
  const hash = await tokenHash(token)
  const found = await subscriberOf(ctx, hash)
  if (!found) throw new Refusal('not_found', 'token.invalid')
  if (found.status === 'subscribed') return subscribed
  try {
    await subscribeOnce(ctx, hash, found.id)
  } catch (error) {
    if ((await subscriberOf(ctx, hash))?.status !== 'subscribed') throw error
  }
  return subscribed
}

async function subscriberOf({ db }: Ctx, hash: string) {
  const [found] = await db
    .select({ id: newsletterSubscribers.id, status: newsletterSubscribers.status })
    .from(authTokens)
    .innerJoin(newsletterSubscribers, eq(newsletterSubscribers.id, authTokens.subscriberId))
    .where(eq(authTokens.hash, hash))
  return found
}

/** Of several links to one address that are used at once, the commit lets one through: the others find nobody pending. */
function subscribeOnce(ctx: Ctx, hash: string, subscriberId: string): Promise<void> {
  const { db, now } = ctx
  const pending = and(eq(newsletterSubscribers.id, subscriberId), eq(newsletterSubscribers.status, 'pending'))
  const provided = isThere(db, newsletterSubscribers, pending)
  return commit(
    ctx,
    [
      consumeToken(ctx, { purpose: 'newsletter', hash, provided }),
      db
        .update(newsletterSubscribers)
        .set({ status: 'subscribed', confirmedAt: now(), unsubscribedAt: null })
        .where(eq(newsletterSubscribers.id, subscriberId)),
      emit(ctx, 'newsletter.subscribed', { subscriberId }),
    ],
    tokenRefusals,
  )
}
