import { confirmNewsletter } from '@mentorhub/emails/newsletter'
import type { Ctx } from '../context.ts'
import { linkToken } from '../auth/link-token.ts'
import { findSubscriber } from './find-subscriber.ts'

export async function mailConfirmation(
  ctx: Ctx,
  { subscriberId }: { subscriberId: string },
  key: string,
): Promise<void> {
  const subscriber = await findSubscriber(ctx, subscriberId)
  if (subscriber?.status !== 'pending') return
  const confirmUrl = `${ctx.appUrl}/newsletter/${await linkToken(ctx, 'newsletter', key)}`
  await ctx.mailer.send({ to: subscriber.email, ...confirmNewsletter({ confirmUrl, appUrl: ctx.appUrl }) }, key)
}
