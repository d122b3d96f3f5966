import { and, eq, or, sql } from 'drizzle-orm'
import { oauthAccounts } from '@mentorhub/db/schema/auth'
import { connectTrouble } from '@mentorhub/domain/auth/google-linking'
import { Refusal } from '@mentorhub/domain/errors'
import type { GoogleIdentity } from '@mentorhub/domain/ports'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { connectionRefusals, newConnection } from './google-connection.ts'
import { signedIn } from './viewer.ts'

/** The keys decide when two connect one Google account at once. */
export async function connectGoogle(ctx: Ctx, { sub, email, emailVerified }: GoogleIdentity): Promise<void> {
  const [{ id }, known] = await Promise.all([signedIn(ctx), connectionsAround(ctx, sub)])
  const opened = known.find(({ providerUserId }) => providerUserId === sub)
  const opens = opened ? (opened.userId === id ? 'oneself' : 'somebody_else') : 'nobody'
  const trouble = connectTrouble({ emailVerified, opens, isConnected: known.some(({ userId }) => userId === id) })
  if (trouble) throw new Refusal('conflict', trouble)
  const provided = sql`${ctx.viewer.id} is not null`
  await commit(ctx, newConnection(ctx, { userId: id, key: { sub, email }, provided }), {
    ...connectionRefusals,
    'audit_log.id is null': 'auth.required',
  })
}

const connectionsAround = ({ db, viewer }: Ctx, sub: string) =>
  db
    .select({ providerUserId: oauthAccounts.providerUserId, userId: oauthAccounts.userId })
    .from(oauthAccounts)
    .where(
      and(
        eq(oauthAccounts.provider, 'google'),
        or(eq(oauthAccounts.providerUserId, sub), eq(oauthAccounts.userId, viewer.id)),
      ),
    )
