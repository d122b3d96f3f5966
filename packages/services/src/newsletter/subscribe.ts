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

/**
 * Asks the owner of the address, by mail, whether it was meant. Every address is answered the same, after the same
 * work: nobody learns who is subscribed, and nobody can fill a stranger's mailbox with it.
 */
export async function subscribe(ctx: Ctx, { email }: Subscribe): Promise<{ asked: true }> {
  const linkId = ctx.newId()
  const hash = await tokenHash(await linkToken(ctx, 'newsletter', linkId))
  const pending = { status: 'pending', askedAt: ctx.now() } as const
  const subscriberId = sql`(select ${newsletterSubscribers.id} from ${newsletterSubscribers} where ${newsletterSubscribers.email} = ${email})`
  const asking = commit(
    ctx,
    [
      ctx.db
        .insert(newsletterSubscribers)
        .values({ id: ctx.newId(), email, ...pending })
        .onConflictDoUpdate({
          target: newsletterSubscribers.email,
          set: pending,
          setWhere: ne(newsletterSubscribers.status, 'subscribed'),
        }),
      ctx.db.insert(authTokens).values({
        hash: whileItMayBeAsked(ctx, email, hash),
        purpose: 'newsletter',
        subscriberId,
        expiresAt: ctx.now() + confirmationLifetime,
      }),
      emit(ctx, 'newsletter.confirmation_asked', { linkId }),
    ],
    { 'auth_tokens.hash is null': 'newsletter.need_not_be_asked' },
  )
  return asking.then(() => asked, calm)
}

const asked = { asked: true } as const

/** Empty for an address that is subscribed, or has enough open links: the column refuses it with the whole commit. */
function whileItMayBeAsked({ db, now }: Ctx, email: string, hash: string) {
  const open = db
    .select({ n: count() })
    .from(authTokens)
    .where(and(eq(authTokens.subscriberId, newsletterSubscribers.id), gt(authTokens.expiresAt, now())))
  const allowed = db
    .select({ hash: sql`case when (${open}) < ${mostOpenQuestions} then ${hash} end` })
    .from(newsletterSubscribers)
    .where(and(eq(newsletterSubscribers.email, email), eq(newsletterSubscribers.status, 'pending')))
  return sql`(${allowed})`
}

/** Whether it was asked before is the owner's secret; that it was tried too often is not. */
function calm(error: unknown): { asked: true } {
  if (error instanceof Refusal && error.kind === 'conflict') return asked
  throw error
}
