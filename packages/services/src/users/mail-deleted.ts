import { accountDeleted } from '@mentorhub/emails/users/account-deleted'
import type { Handler } from '../outbox/handler.ts'

/** What another key has sealed can be told to nobody. */
export const mailDeleted: Handler<'users.deleted'> = async (ctx, { sealedAddress, sealedName }, key) => {
  const [to, name] = await Promise.all([ctx.vault.open(sealedAddress), ctx.vault.open(sealedName)])
  if (to === undefined || name === undefined) return
  await ctx.mailer.send({ to, ...accountDeleted({ name, appUrl: ctx.appUrl }) }, key)
}
