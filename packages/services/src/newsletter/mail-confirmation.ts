import { eq } from 'drizzle-orm'
import { authTokens } from '@mentorhub/db/schema/auth'
import { newsletterSubscribers } from '@mentorhub/db/schema/newsletter'
import { confirmNewsletter } from '@mentorhub/emails/newsletter'
import { linkToken, tokenHash } from '../auth/link-token.ts'
import type { Handler } from '../outbox/handler.ts'

export const mailConfirmation: Handler<'newsletter.confirmation_asked'> = async (ctx, { linkId }, key) => {
  const token = await linkToken(ctx, 'newsletter', linkId)
  const [subscriber] = await ctx.db
    .select({ email: newsletterSubscribers.email, status: newsletterSubscribers.status })
    .from(authTokens)
    .innerJoin(newsletterSubscribers, eq(newsletterSubscribers.id, authTokens.subscriberId))
    .where(eq(authTokens.hash, await tokenHash(token)))
  if (subscriber?.status !== 'pending') return
  const confirmUrl = `${ctx.appUrl}/newsletter/${token}`
  await ctx.mailer.send({ to: subscriber.email, ...confirmNewsletter({ confirmUrl, appUrl: ctx.appUrl }) }, key)
}
