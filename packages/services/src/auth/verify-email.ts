import { and, eq, isNull } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { users } from '@mentorhub/db/schema/users'
import { deviceName } from '@mentorhub/domain/auth/device'
import type { LinkToken } from '@mentorhub/domain/auth/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import { auditOwn } from '../audit.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { giveWay } from './give-way.ts'
import { consumeToken, tokenRefusals } from './link-token.ts'
import { openSession } from './open-session.ts'
import { tokenOf } from './token-of.ts'

/**
 * Whoever reads the mail owns the address, and is signed in: the account has no second factor yet. Sessions that were
 * opened before, by whomever, end.
 */
export async function verifyEmail(ctx: Ctx, { token }: LinkToken): Promise<{ verified: true }> {
  const found = await tokenOf(ctx, 'verify_email', token)
  if (!found) throw new Refusal('not_found', 'token.invalid')
  const { user } = found
  const email = found.token.email ?? user.email
  const session = await openSession(ctx, user, { alone: true, proven: true })
  await commit(
    ctx,
    [
      consumeToken(ctx, { purpose: 'verify_email', hash: found.token.hash, provided: isUnverified(ctx, user.id) }),
      giveWay(ctx, { email, to: user.id }),
      ctx.db.update(users).set({ email, emailVerifiedAt: ctx.now() }).where(eq(users.id, user.id)),
      ...session.statements,
      auditOwn(ctx, user.id, { action: 'auth.email_verified', after: { device: deviceName(ctx.userAgent) } }),
      emit(ctx, 'users.joined', { userId: user.id }),
    ],
    { ...tokenRefusals, 'users.email': 'token.invalid' },
  )
  session.give()
  return { verified: true }
}

const isUnverified = ({ db }: Ctx, userId: string) =>
  isThere(db, users, and(eq(users.id, userId), isNull(users.emailVerifiedAt), eq(users.status, 'active')))
