import { and, eq, ne } from 'drizzle-orm'
import { authTokens } from '@mentorhub/db/schema/auth'
import { newsletterSubscribers } from '@mentorhub/db/schema/newsletter'
import { days } from '@mentorhub/domain/duration'
import type { Subscribe } from '@mentorhub/domain/newsletter/inputs'
import { confirmationLifetime } from '@mentorhub/domain/newsletter/newsletter'
import { linkToken, tokenHash } from '../auth/link-token.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { hashed } from '../hash.ts'
import { emit } from '../outbox/emit.ts'
import { countOne } from '../rate-limit.ts'

/**
 * Asks the owner of the address, by mail, whether it was meant. The answer is the same for every address: it never tells
 * who is subscribed, and nobody can fill a stranger's mailbox with it.
 */
export async function subscribe(ctx: Ctx, { email }: Subscribe): Promise<{ asked: true }> {
  const [known, wait] = await Promise.all([
    ctx.db.select().from(newsletterSubscribers).where(eq(newsletterSubscribers.email, email)),
    countOne(ctx, { key: `newsletter:${await hashed(email)}`, limit: 3, windowMs: days(1) }),
  ])
  if (wait === 0 && known[0]?.status !== 'subscribed') await askOwner(ctx, email, known[0]?.id)
  return { asked: true }
}

async function askOwner(ctx: Ctx, email: string, knownId: string | undefined): Promise<void> {
  const linkId = ctx.newId()
  const subscriberId = knownId ?? ctx.newId()
  const hash = await tokenHash(await linkToken(ctx, 'newsletter', linkId))
  const asked = { status: 'pending', askedAt: ctx.now() } as const
  await commit(
    ctx,
    [
      knownId
        ? ctx.db
            .update(newsletterSubscribers)
            .set(asked)
            .where(and(eq(newsletterSubscribers.id, knownId), ne(newsletterSubscribers.status, 'subscribed')))
        : ctx.db.insert(newsletterSubscribers).values({ id: subscriberId, email, ...asked }),
      ctx.db
        .insert(authTokens)
        .values({ hash, purpose: 'newsletter', subscriberId, expiresAt: ctx.now() + confirmationLifetime }),
      emit(ctx, 'newsletter.confirmation_asked', { subscriberId, linkId }),
    ],
    { 'newsletter_subscribers.email': 'newsletter.just_asked' },
  )
}
