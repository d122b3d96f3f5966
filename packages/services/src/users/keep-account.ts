import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import { audit } from '../audit.ts'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'

/** As long as the account is there it can be kept: of this and the deletion exactly one comes about. */
export async function keepAccount(ctx: Ctx): Promise<{ kept: true }> {
  const { id, deletionDueAt } = await signedIn(ctx)
  if (deletionDueAt === null) return { kept: true }
  const leaving = and(eq(users.id, id), isNotNull(users.deletionDueAt))
  const who = ctx.db.select({ id: users.id }).from(users).where(leaving)
  await commit(
    ctx,
    [
      audit(ctx, { actorId: id, action: 'users.deletion_cancelled', subject: ['user', sql`(${who})`] }),
      ctx.db.update(users).set({ deletionDueAt: null }).where(leaving),
      emit(ctx, 'users.deletion_cancelled', { userId: id }),
    ],
    { 'audit_log.subject_id is null': 'account.not_leaving' },
  )
  return { kept: true }
}
