import { eq } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import type { OwnPassword } from '@mentorhub/domain/auth/inputs'
import { minutes } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { ownKey, within } from '../rate-limit.ts'
import { openSudo } from './open-sudo.ts'

/** Whoever is signed in shows that they know the password, too. */
export async function confirmPassword(ctx: Ctx, { password }: OwnPassword): Promise<{ until: number }> {
  const [[own]] = await Promise.all([
    ctx.db.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, ctx.viewer.id)),
    within(ctx, { key: ownKey(ctx, 'confirm'), limit: 10, windowMs: minutes(10) }),
  ])
  if (!(await ctx.passwords.check(password, own?.passwordHash ?? null)))
    throw new Refusal('invalid', 'auth.wrong_password')
  return openSudo(ctx)
}
