import { and, eq, gte, ne, or, sql } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { oauthAccounts } from '@mentorhub/db/schema/auth'
import { recoveryCodes, twoFactors } from '@mentorhub/db/schema/factors'
import { users } from '@mentorhub/db/schema/users'
import type { LinkToken } from '@mentorhub/domain/auth/inputs'
import { days } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import { auditOwn } from '../audit.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { endLinks } from './end-links.ts'
import { endSessions } from './end-sessions.ts'
import { giveWay } from './give-way.ts'
import { consumeToken, tokenRefusals } from './link-token.ts'
import { newLink } from './mailed-link.ts'
import { tokenOf } from './token-of.ts'

/** Whoever takes an account over locks it first: a second step that is about as new as the change is theirs. */
const preparation = days(7)

/**
 * Whoever moved the account away knew its password: it is forgotten, with all that came in since, and the owner is
 * mailed the way to a new one. Google is let go of in any case: an intruder connects it first, and the owner again in
 * a minute.
 */
export async function undoEmailChange(ctx: Ctx, { token }: LinkToken): Promise<{ restored: true }> {
  const found = await tokenOf(ctx, 'undo_email_change', token)
  if (!found) throw new Refusal('not_found', 'token.invalid')
  const { id } = found.user
  const { hash, createdAt } = found.token
  const since = createdAt - preparation
  const email = found.token.email ?? ''
  const reset = await newLink(ctx, 'reset_password', { userId: id, email })
  await commit(
    ctx,
    [
      consumeToken(ctx, { purpose: 'undo_email_change', hash, provided: isKept(ctx, id) }),
      giveWay(ctx, { email, to: id }),
      ctx.db
        .update(users)
        .set({
          email,
          passwordHash: null,
          deletionDueAt: null,
          emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, ${ctx.now()})`,
        })
        .where(eq(users.id, id)),
      endSessions(ctx, id),
      ctx.db
        .delete(twoFactors)
        .where(and(eq(twoFactors.userId, id), or(gte(twoFactors.createdAt, since), gte(twoFactors.enabledAt, since)))),
      ctx.db.delete(recoveryCodes).where(and(eq(recoveryCodes.userId, id), gte(recoveryCodes.createdAt, since))),
      ctx.db.delete(oauthAccounts).where(eq(oauthAccounts.userId, id)),
      endLinks(ctx, { userId: id, email, but: hash }),
      reset.statement,
      auditOwn(ctx, id, { action: 'auth.email_change_undone' }),
      emit(ctx, 'auth.reset_asked', { linkId: reset.linkId }),
    ],
    { ...tokenRefusals, 'users.email': 'token.invalid' },
  )
  return { restored: true }
}

const isKept = ({ db }: Ctx, id: string) => isThere(db, users, and(eq(users.id, id), ne(users.status, 'deleted')))
