import { and, eq, isNull } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import { deletionGrace } from '@mentorhub/domain/users/user'
import { auditOwn } from '../audit.ts'
import { openSession } from '../auth/open-session.ts'
import { proofRefusals, proven, stillProven } from '../auth/proven.ts'
import { closeBookingsOf } from '../bookings/close-bookings.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'

/**
 * Sets the day; until then the account works, is shown to nobody else, and can be kept. Every session ends but this one,
 * which gets a new id. Nobody waits for them any more: what they have agreed to, or asked for, is cancelled. Asking again
 * moves nothing.
 */
export async function deleteAccount(ctx: Ctx): Promise<{ dueAt: number }> {
  const person = await proven(ctx)
  const { id, deletionDueAt } = person
  if (deletionDueAt !== null) return { dueAt: deletionDueAt }
  const dueAt = ctx.now() + deletionGrace
  const session = await openSession(ctx, person, { alone: true, proven: true })
  await commit(
    ctx,
    [
      auditOwn(ctx, id, { action: 'users.deletion_scheduled', after: { dueAt }, provided: stillProven(ctx) }),
      ctx.db
        .update(users)
        .set({ deletionDueAt: dueAt })
        .where(and(eq(users.id, id), isNull(users.deletionDueAt))),
      ...closeBookingsOf(ctx, id),
      ...session.statements,
      emit(ctx, 'users.deletion_scheduled', { userId: id }),
    ],
    { ...proofRefusals, 'users.last_superadmin': 'admin.last_superadmin' },
  )
  session.give()
  return { dueAt }
}
