import { eq } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import { codeLifetime } from '@mentorhub/domain/auth/auth'
import { confirmationCode } from '@mentorhub/emails/auth/confirmation-code'
import { signInCode } from '@mentorhub/emails/auth/sign-in-code'
import type { Handler } from '../outbox/handler.ts'
import { mailedCode } from './mailed-code.ts'

/** A code that is over by the time the provider is back is not sent. */
export const mailCode: Handler<'auth.code_asked'> = async (ctx, { userId, linkId, why, at }, key) => {
  if (ctx.now() > at + codeLifetime) return
  const [user] = await ctx.db.select({ name: users.name, email: users.email }).from(users).where(eq(users.id, userId))
  if (!user) return
  const write = why === 'two_factor' ? signInCode : confirmationCode
  const mail = write({ name: user.name, code: await mailedCode(ctx, linkId), appUrl: ctx.appUrl })
  await ctx.mailer.send({ to: user.email, ...mail }, key)
}
