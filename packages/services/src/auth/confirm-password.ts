import { eq } from 'drizzle-orm'
import { sessions } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import { sudoLifetime } from '@mentorhub/domain/auth/auth'
import type { OwnPassword } from '@mentorhub/domain/auth/inputs'
import { minutes } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { countOne, ownKey } from '../rate-limit.ts'

/** Opens the way to dangerous changes for a few minutes, in this session alone. */
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

export async function openSudo(ctx: Ctx): Promise<{ until: number }> {
  const until = ctx.now() + sudoLifetime
  await commit(ctx, [
    ctx.db
      .update(sessions)
      .set({ sudoUntil: until })
      .where(eq(sessions.id, ctx.viewer.session ?? '')),
  ])
  return { until }
}
