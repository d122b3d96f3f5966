import { and, eq, ne, sql } from 'drizzle-orm'
import { sessions } from '@mentorhub/db/schema/auth'
import { sessionCookie } from '@mentorhub/domain/auth/auth'
import type { RevokeSession } from '@mentorhub/domain/auth/inputs'
import { auditOwn } from '../audit.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { sessionName } from './session-name.ts'
import { signedIn } from './viewer.ts'

/** Ends one's own session by its name, all `others`, or `all`: signing out everywhere. */
export async function revokeSession(ctx: Ctx, { session }: RevokeSession): Promise<{ revoked: true }> {
  const { id } = await signedIn(ctx)
  const meant = {
    all: undefined,
    others: ne(sessions.id, ctx.viewer.session ?? ''),
  }
  const which =
    session === 'all' || session === 'others' ? meant[session] : eq(sql`substr(${sessions.id}, 1, 16)`, session)
  await commit(ctx, [
    ctx.db.delete(sessions).where(and(eq(sessions.userId, id), which)),
    auditOwn(ctx, id, { action: 'auth.session_revoked' }),
  ])
  if (session === 'all' || session === sessionName(ctx.viewer.session ?? '')) ctx.cookies.clear(sessionCookie)
  return { revoked: true }
}
