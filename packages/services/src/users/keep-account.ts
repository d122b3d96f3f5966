import { and, eq, isNotNull } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { users } from '@mentorhub/db/schema/users'
import { auditOwn } from '../audit.ts'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'

/** As long as the account is there it can be kept: of this and the deletion exactly one comes about. */
export async function keepAccount(ctx: Ctx): Promise<{ kept: true }> {
  const { id, deletionDueAt } = await signedIn(ctx)
  if (deletionDueAt === null) return { kept: true }
  const leaving = and(eq(users.id, id), isNotNull(users.deletionDueAt))
  await commit(
    ctx,
    [
      auditOwn(ctx, id, { action: 'users.deletion_cancelled', provided: isThere(ctx.db, users, leaving) }),
      ctx.db.update(users).set({ deletionDueAt: null }).where(leaving),
      emit(ctx, 'users.deletion_cancelled', { userId: id }),
    ],
    { 'audit_log.id is null': 'account.not_leaving' },
  )
  return { kept: true }
}
