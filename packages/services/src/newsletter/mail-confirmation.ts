import { confirmNewsletter } from '@mentorhub/emails/newsletter'
import { linkToken } from '../auth/link-token.ts'
import type { Handler } from '../outbox/handler.ts'
import { findSubscriber } from './find-subscriber.ts'

export const mailConfirmation: Handler<'newsletter.confirmation_asked'> = async (
  ctx,
  { subscriberId, linkId },
  key,
) => {
  const subscriber = await findSubscriber(ctx, subscriberId)
  if (subscriber?.status !== 'pending') return
  const confirmUrl = `${ctx.appUrl}/newsletter/${await linkToken(ctx, 'newsletter', linkId)}`
  await ctx.mailer.send({ to: subscriber.email, ...confirmNewsletter({ confirmUrl, appUrl: ctx.appUrl }) }, key)
}
