import { eq } from 'drizzle-orm'
import { newsletterSubscribers } from '@mentorhub/db/schema/newsletter'
import { Refusal } from '@mentorhub/domain/errors'
import type { NewsletterToken } from '@mentorhub/domain/newsletter/inputs'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { subscriberOf } from './unsubscribe-link.ts'

/** May be done twice: mail programs and people both click. */
export async function unsubscribe(ctx: Ctx, { token }: NewsletterToken): Promise<{ unsubscribed: true }> {
  const subscriberId = await subscriberOf(ctx, token)
  if (!subscriberId) throw new Refusal('not_found', 'token.invalid')
  await commit(ctx, [
    ctx.db
      .update(newsletterSubscribers)
      .set({ status: 'unsubscribed', unsubscribedAt: ctx.now() })
      .where(eq(newsletterSubscribers.id, subscriberId)),
  ])
  return { unsubscribed: true }
}
