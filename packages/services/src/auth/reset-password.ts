import { and, eq, sql } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { users } from '@mentorhub/db/schema/users'
import { deviceName } from '@mentorhub/domain/auth/device'
import type { ResetPassword } from '@mentorhub/domain/auth/inputs'
import { passwordTrouble } from '@mentorhub/domain/auth/password'
import { Refusal } from '@mentorhub/domain/errors'
import { auditOwn } from '../audit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { endLinks } from './end-links.ts'
import { endSessions } from './end-sessions.ts'
import { enter, type SignedIn } from './enter.ts'
import { consumeToken, tokenRefusals } from './link-token.ts'
import { stateOf, tokenOf, type FoundLink } from './token-of.ts'

/**
 * Reading the mail is the first proof, so the address is confirmed with it; a second factor is still asked for. All
 * sessions and all links of the account end, but for the ways back that older addresses hold.
 */
export async function resetPassword(ctx: Ctx, { token, password }: ResetPassword): Promise<SignedIn> {
  const found = await tokenOf(ctx, 'reset_password', token)
  if (!found || stateOf(found, ctx.now()) === 'invalid') throw new Refusal('not_found', 'token.invalid')
  const trouble = passwordTrouble(password, found.user)
  if (trouble) throw new Refusal('invalid', trouble)
  const passwordHash = await ctx.passwords.hash(password)
  return enter(ctx, found.user, {
    statements: statementsOf(ctx, found, passwordHash),
    reasons: tokenRefusals,
  })
}

function statementsOf(ctx: Ctx, { token, user }: FoundLink, passwordHash: string) {
  const { db, now } = ctx
  const device = deviceName(ctx.userAgent)
  return [
    consumeToken(ctx, { purpose: 'reset_password', hash: token.hash, provided: isStillTheirs(ctx, token) }),
    db
      .update(users)
      .set({ passwordHash, emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, ${now()})` })
      .where(eq(users.id, user.id)),
    endSessions(ctx, user.id),
    endLinks(ctx, { userId: user.id, email: token.email ?? '' }),
    auditOwn(ctx, user.id, { action: 'auth.password_reset', after: { device } }),
    emit(ctx, 'auth.password_changed', { userId: user.id, device, at: now() }),
  ]
}

/** A link that went to an address which the account has left opens nothing. */
const isStillTheirs = ({ db }: Ctx, { userId, email }: FoundLink['token']) =>
  isThere(db, users, and(eq(users.id, userId ?? ''), eq(users.email, email ?? ''), eq(users.status, 'active')))
