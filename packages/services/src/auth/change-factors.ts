import { and, type SQL } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { FactorChange } from '@mentorhub/domain/topics'
import { auditOwn } from '../audit.ts'
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
  person: Person,
  { change, statements, provided, reason = 'auth.confirm_first' }: Change,
): Promise<void> {
  const { id } = person
  const session = await openSession(ctx, person, { alone: true, proven: true })
  const still = and(stillProven(ctx), provided)
  await commit(
    ctx,
    [
      auditOwn(ctx, id, { action: 'auth.factor_changed', after: { change }, provided: still }),
      ...statements,
      ...session.statements,
      emit(ctx, 'auth.factor_changed', { userId: id, change, at: ctx.now() }),
    ],
    { 'audit_log.id is null': reason },
  )
  session.give()
}
