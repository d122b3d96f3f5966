import { eq } from 'drizzle-orm'
import { oauthAccounts } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import type { Topic, Topics } from '@mentorhub/domain/topics'
import type { Mail } from '@mentorhub/emails/mail'
import type { Ctx } from '../context.ts'
import { tellInApp } from '../notifications/tell-in-app.ts'
import type { Handler } from '../outbox/handler.ts'
import type { MandatoryNews } from './auth-news.ts'

type UserTopic = { [T in Topic]: Topics[T] extends { readonly userId: string } ? T : never }[Topic]
type Addressee = Pick<typeof users.$inferSelect, 'name' | 'email' | 'timezone' | 'staffRole'> & {
  /** Of the Google account that opens theirs. */
  readonly googleEmail: string | null
}
type Write<T extends UserTopic> = (addressee: Addressee, payload: Topics[T], ctx: Ctx) => Mail
/** What stands in the list of notifications beside the mail. */
type Tell<T extends UserTopic> = (addressee: Addressee, payload: Topics[T]) => MandatoryNews

/** Tells somebody, at the address that the account has now, what happened to it. */
export const mailNotice =
  <T extends UserTopic>(write: Write<T>, tell?: Tell<T>): Handler<T> =>
  async (ctx, payload, key) => {
    const [addressee] = await ctx.db
      .select({
        name: users.name,
        email: users.email,
        timezone: users.timezone,
        staffRole: users.staffRole,
        googleEmail: oauthAccounts.email,
      })
      .from(users)
      .leftJoin(oauthAccounts, eq(oauthAccounts.userId, users.id))
      .where(eq(users.id, payload.userId))
    if (!addressee) return
    await ctx.mailer.send({ to: addressee.email, ...write(addressee, payload, ctx) }, key)
    if (tell) await tellInApp(ctx, { userId: payload.userId, key }, tell(addressee, payload))
  }
