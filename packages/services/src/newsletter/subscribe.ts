import { and, count, eq, gt, ne, sql } from 'drizzle-orm'
import { authTokens } from '@mentorhub/db/schema/auth'
import { newsletterSubscribers } from '@mentorhub/db/schema/newsletter'
import { Refusal } from '@mentorhub/domain/errors'
import type { Subscribe } from '@mentorhub/domain/newsletter/inputs'
import { confirmationLifetime, mostOpenQuestions } from '@mentorhub/domain/newsletter/newsletter'
import { linkToken, tokenHash } from '../auth/link-token.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'

const asked = { asked: true } as const

/**
 * Asks the owner of the address, by mail, whether it was meant. The answer is the same for every address: it never tells
 * who is subscribed, and nobody can fill a stranger's mailbox with it.
 */
export async function subscribe(ctx: Ctx, { email }: Subscribe): Promise<{ asked: true }> {
  const [known] = await ctx.db.select().from(newsletterSubscribers).where(eq(newsletterSubscribers.email, email))
  if (known?.status === 'subscribed') return asked
  return askOwner(ctx, email, known?.id).catch(calm)
}

async function askOwner(ctx: Ctx, email: string, knownId: string | undefined): Promise<{ asked: true }> {
  const linkId = ctx.newId()
  const subscriberId = knownId ?? ctx.newId()
  const hash = await tokenHash(await linkToken(ctx, 'newsletter', linkId))
  const pending = { status: 'pending', askedAt: ctx.now() } as const
  const expiresAt = ctx.now() + confirmationLifetime
  await commit(
    ctx,
    [
      knownId
        ? ctx.db
            .update(newsletterSubscribers)
            .set(pending)
            .where(and(eq(newsletterSubscribers.id, knownId), ne(newsletterSubscribers.status, 'subscribed')))
        : ctx.db.insert(newsletterSubscribers).values({ id: subscriberId, email, ...pending }),
      ctx.db
        .insert(authTokens)
        .values({ hash: whileFewAreOpen(ctx, subscriberId, hash), purpose: 'newsletter', subscriberId, expiresAt }),
      emit(ctx, 'newsletter.confirmation_asked', { subscriberId, linkId }),
    ],
    { 'newsletter_subscribers.email': 'newsletter.just_asked', 'auth_tokens.hash is null': 'newsletter.asked_enough' },
  )
  return asked
}

/** Empty once too many links are open, which the key refuses together with the whole commit. */
function whileFewAreOpen({ db, now }: Ctx, subscriberId: string, hash: string) {
  const open = db
    .select({ n: count() })
    .from(authTokens)
    .where(and(eq(authTokens.subscriberId, subscriberId), gt(authTokens.expiresAt, now())))
  return sql`(select case when (${open}) < ${mostOpenQuestions} then ${hash} end)`
}

/** Whether it was asked before is the owner's secret; that it was tried too often is not. */
function calm(error: unknown): { asked: true } {
  if (error instanceof Refusal && error.kind === 'conflict') return asked
  throw error
}
