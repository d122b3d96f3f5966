import { eq } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import { atPassword } from '@mentorhub/domain/auth/google-way'
import type { OwnPassword } from '@mentorhub/domain/auth/inputs'
import { minutes } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { within } from '../rate-limit.ts'
import type { Arrived } from './enter-by-google.ts'
import { accountColumns, enter } from './enter.ts'
import { connectionRefusals, newConnection } from './google-connection.ts'
import { openSealed } from './sealed-cookie.ts'

/** The password of the account that has the address, once; from then on Google opens it. Tries count as at sign-in. */
export async function linkGoogle(ctx: Ctx, { password }: OwnPassword): Promise<Arrived> {
  const waiting = await openSealed(ctx, atPassword)
  if (!waiting) throw new Refusal('invalid', 'google.begin_again')
  const [[account]] = await Promise.all([
    ctx.db.select(accountColumns).from(users).where(eq(users.id, waiting.userId)),
    within(ctx, { key: `sign-in:${waiting.email}`, limit: 10, windowMs: minutes(10) }),
  ])
  const isRight = await ctx.passwords.check(password, account?.passwordHash ?? null)
  if (!account?.passwordHash || !isRight) throw new Refusal('invalid', 'auth.wrong_password')
  const { next } = await enter(ctx, account, {
    statements: newConnection(ctx, { userId: account.id, key: waiting }),
    reasons: connectionRefusals,
    provided: eq(users.passwordHash, account.passwordHash),
  })
  ctx.cookies.clear(atPassword.cookie)
  return { next, path: waiting.next }
}
