import { eq } from 'drizzle-orm'
import { sessions } from '@mentorhub/db/schema/auth'
import { sessionCookie } from '@mentorhub/domain/auth/auth'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'

/** Also for who is only half in, or no longer: leaving never fails. */
export async function signOut(ctx: Ctx): Promise<{ signedOut: true }> {
  await commit(ctx, ctx.viewer.session ? [ctx.db.delete(sessions).where(eq(sessions.id, ctx.viewer.session))] : [])
  ctx.cookies.clear(sessionCookie)
  return { signedOut: true }
}
