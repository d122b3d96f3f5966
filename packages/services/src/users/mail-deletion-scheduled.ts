import { eq } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import { whenIn } from '@mentorhub/domain/time/when-in'
import { deletionScheduled } from '@mentorhub/emails/users/deletion-scheduled'
import type { Handler } from '../outbox/handler.ts'

/** Says nothing any more to whoever has kept the account meanwhile. */
export const mailDeletionScheduled: Handler<'users.deletion_scheduled'> = async (ctx, { userId }, key) => {
  const [user] = await ctx.db
    .select({ name: users.name, email: users.email, timezone: users.timezone, dueAt: users.deletionDueAt })
    .from(users)
    .where(eq(users.id, userId))
  if (!user || user.dueAt === null) return
  const { appUrl } = ctx
  const keepUrl = `${appUrl}/settings/privacy`
  const mail = deletionScheduled({ name: user.name, on: whenIn(user.dueAt, user.timezone), keepUrl, appUrl })
  await ctx.mailer.send({ to: user.email, ...mail }, key)
}
