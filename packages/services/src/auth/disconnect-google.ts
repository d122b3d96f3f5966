import { and, eq, isNotNull } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { oauthAccounts } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import { auditOwn } from '../audit.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { ownConnection } from './google-status.ts'
import { proven, stillProven } from './proven.ts'

/** Nobody shuts the only door behind them. Of Google we keep nothing that could be revoked there. */
export async function disconnectGoogle(ctx: Ctx): Promise<{ disconnected: true }> {
  const [{ id, hasPassword }, [own]] = await Promise.all([proven(ctx), ownConnection(ctx)])
  if (!own) throw new Refusal('conflict', 'google.not_connected')
  if (!hasPassword) throw new Refusal('conflict', 'google.only_way')
  const provided = and(stillProven(ctx), hasBothWays(ctx, id))
  await commit(
    ctx,
    [
      auditOwn(ctx, id, { action: 'auth.google_disconnected', provided }),
      ctx.db.delete(oauthAccounts).where(and(eq(oauthAccounts.userId, id), eq(oauthAccounts.provider, 'google'))),
      emit(ctx, 'auth.google_changed', { userId: id, change: 'disconnected', at: ctx.now() }),
    ],
    { 'audit_log.id is null': 'google.changed_meanwhile' },
  )
  return { disconnected: true }
}

const hasBothWays = ({ db }: Ctx, id: string) =>
  and(
    isThere(db, users, and(eq(users.id, id), isNotNull(users.passwordHash))),
    isThere(db, oauthAccounts, eq(oauthAccounts.userId, id)),
  )
