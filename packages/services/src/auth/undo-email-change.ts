import { and, eq, gte, ne, sql } from 'drizzle-orm'
import { authTokens, oauthAccounts, sessions } from '@mentorhub/db/schema/auth'
import { twoFactors } from '@mentorhub/db/schema/factors'
import { users } from '@mentorhub/db/schema/users'
import type { LinkToken } from '@mentorhub/domain/auth/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import { audit } from '../audit.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { consumeToken, tokenRefusals } from './link-token.ts'
import { newLink } from './mailed-link.ts'
import { tokenOf } from './token-of.ts'

/**
 * Whoever moved the account away knew its password: it is forgotten, with all that came in since, and the owner is
 * mailed the way to a new one.
 */
export async function undoEmailChange(ctx: Ctx, { token }: LinkToken): Promise<{ restored: true }> {
  const found = await tokenOf(ctx, 'undo_email_change', token)
  if (!found) throw new Refusal('not_found', 'token.invalid')
  const { id } = found.user
  const { hash, createdAt } = found.token
  const email = found.token.email ?? ''
  const reset = await newLink(ctx, 'reset_password', { userId: id, email })
  await commit(
    ctx,
    [
      consumeToken(ctx, { purpose: 'undo_email_change', hash }),
      ctx.db
        .update(users)
        .set({
          email,
          passwordHash: null,
          deletionDueAt: null,
          emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, ${ctx.now()})`,
        })
        .where(eq(users.id, id)),
      ctx.db.delete(sessions).where(eq(sessions.userId, id)),
      ctx.db.delete(twoFactors).where(and(eq(twoFactors.userId, id), gte(twoFactors.createdAt, createdAt))),
      ctx.db.delete(oauthAccounts).where(and(eq(oauthAccounts.userId, id), gte(oauthAccounts.createdAt, createdAt))),
      ctx.db.delete(authTokens).where(and(eq(authTokens.userId, id), ne(authTokens.hash, hash))),
      reset.statement,
      audit(ctx, { actorId: id, action: 'auth.email_change_undone', subject: ['user', id] }),
      emit(ctx, 'auth.reset_asked', { linkId: reset.linkId }),
    ],
    { ...tokenRefusals, 'users.email': 'token.invalid' },
  )
  return { restored: true }
}
