import { eq } from 'drizzle-orm'
import { newsletterSubscribers } from '@mentorhub/db/schema/newsletter'
import { newsletterWelcome } from '@mentorhub/emails/newsletter'
import type { Handler } from '../outbox/handler.ts'
import { wayOut } from '../notifications/unsubscribe-link.ts'

export const mailWelcome: Handler<'newsletter.subscribed'> = async (ctx, { subscriberId }, key) => {
  const [subscriber] = await ctx.db
    .select()
    .from(newsletterSubscribers)
    .where(eq(newsletterSubscribers.id, subscriberId))
  if (subscriber?.status !== 'subscribed') return
  const { headers, unsubscribeUrl } = await wayOut(ctx, subscriberId)
  await ctx.mailer.send(
    { to: subscriber.email, headers, ...newsletterWelcome({ appUrl: ctx.appUrl, unsubscribeUrl }) },
    key,
  )
}
