import { eq } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import type { OwnPassword } from '@mentorhub/domain/auth/inputs'
import { minutes } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { countOne, ownKey } from '../rate-limit.ts'
import { openSudo } from './open-sudo.ts'

/** Whoever is signed in shows that they know the password, too. */
export async function confirmPassword(ctx: Ctx, { password }: OwnPassword): Promise<{ until: number }> {
  const [[own], wait] = await Promise.all([
    ctx.db.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, ctx.viewer.id)),
    countOne(ctx, { key: ownKey(ctx, 'confirm'), limit: 10, windowMs: minutes(10) }),
    ctx.admission,
  ])
  if (wait > 0) throw new Refusal('limited', 'limit.reached', wait)
  if (!(await ctx.passwords.check(password, own?.passwordHash ?? null)))
    throw new Refusal('invalid', 'auth.wrong_password')
  return openSudo(ctx)
}
