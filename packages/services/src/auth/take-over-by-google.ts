import { and, eq, isNull } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { oauthAccounts } from '@mentorhub/db/schema/auth'
import { recoveryCodes, twoFactors } from '@mentorhub/db/schema/factors'
import { users } from '@mentorhub/db/schema/users'
import type { GoogleIdentity } from '@mentorhub/domain/ports'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { endLinks } from './end-links.ts'
import { endSessions } from './end-sessions.ts'
import { type Account, enter } from './enter.ts'
import { newConnection } from './google-connection.ts'

/**
 * Somebody signed up with this address and never showed that it is theirs; now its owner is here. Whatever else could
 * open the account ends: who set it may have been anybody.
 */
export async function takeOverByGoogle(
  ctx: Ctx,
  account: Account,
  person: GoogleIdentity,
): Promise<'home' | 'two_factor'> {
  const { id } = account
  const { db, now } = ctx
  const statements = [
    db.delete(oauthAccounts).where(eq(oauthAccounts.userId, id)),
    ...newConnection(ctx, { userId: id, key: person, provided: isUnconfirmed(ctx, id, person) }),
    db.update(users).set({ passwordHash: null, emailVerifiedAt: now(), deletionDueAt: null }).where(eq(users.id, id)),
    endSessions(ctx, id),
    db.delete(twoFactors).where(eq(twoFactors.userId, id)),
    db.delete(recoveryCodes).where(eq(recoveryCodes.userId, id)),
    endLinks(ctx, { userId: id, email: person.email }),
    emit(ctx, 'users.joined', { userId: id }),
  ]
  const entered = await enter(ctx, { ...account, hasSecondFactor: false }, { statements, reasons: takenMeanwhile })
  return entered.next
}

const isUnconfirmed = ({ db }: Ctx, id: string, { email }: GoogleIdentity) =>
  isThere(db, users, and(eq(users.id, id), eq(users.email, email), isNull(users.emailVerifiedAt)))

const takenMeanwhile = {
  'audit_log.id is null': 'google.changed_meanwhile',
  'oauth_accounts.provider, oauth_accounts.provider_user_id': 'google.changed_meanwhile',
} as const
