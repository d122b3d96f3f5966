import { and, type SQL } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { FactorChange } from '@mentorhub/domain/topics'
import { audit } from '../audit.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { openSession } from './open-session.ts'
import type { Person } from './person.ts'
import { stillProven } from './proven.ts'

type Change = {
  readonly change: FactorChange
  readonly statements: readonly BatchItem<'sqlite'>[]
  /** What must still be so, and why it may not. */
  readonly provided?: SQL | undefined
  readonly reason?: string
}

/** The present session gets a new id, all others end, and the owner is told. */
export async function changeFactors(
  ctx: Ctx,
  { id, staffRole }: Person,
  { change, statements, provided, reason = 'auth.confirm_first' }: Change,
): Promise<void> {
  const session = await openSession(ctx, { userId: id, isStaff: staffRole !== null, alone: true, proven: true })
  const changed = { actorId: id, action: 'auth.factor_changed', subject: ['user', id], after: { change } } as const
  await commit(
    ctx,
    [
      audit(ctx, { ...changed, provided: and(stillProven(ctx), provided) }),
      ...statements,
      ...session.statements,
      emit(ctx, 'auth.factor_changed', { userId: id, change, at: ctx.now() }),
    ],
    { 'audit_log.id is null': reason },
  )
  session.give()
}
