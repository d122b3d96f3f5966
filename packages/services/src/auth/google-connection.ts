import type { SQL } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { oauthAccounts } from '@mentorhub/db/schema/auth'
import type { GoogleIdentity } from '@mentorhub/domain/ports'
import { auditOwn } from '../audit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'

type GoogleKey = Pick<GoogleIdentity, 'sub' | 'email'>

type Connection = {
  readonly userId: string
  readonly key: GoogleKey
  /** What must still be so. */
  readonly provided?: SQL | undefined
}

/** From now on this Google account opens this account here, and its owner is told. */
export function newConnection(ctx: Ctx, { userId, key, provided }: Connection): BatchItem<'sqlite'>[] {
  return [
    auditOwn(ctx, userId, { action: 'auth.google_connected', provided }),
    connectionRow(ctx, userId, key),
    emit(ctx, 'auth.google_changed', { userId, change: 'connected', at: ctx.now() }),
  ]
}

export const connectionRow = ({ db, now }: Pick<Ctx, 'db' | 'now'>, userId: string, { sub, email }: GoogleKey) =>
  db.insert(oauthAccounts).values({ provider: 'google', providerUserId: sub, userId, email, createdAt: now() })

/** One Google account opens one account here, and one account is opened by one. */
export const connectionRefusals = {
  'oauth_accounts.provider, oauth_accounts.provider_user_id': 'google.linked_elsewhere',
  'oauth_accounts.user_id, oauth_accounts.provider': 'google.already_connected',
} as const
