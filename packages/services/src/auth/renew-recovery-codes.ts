import { Refusal } from '@mentorhub/domain/errors'
import { auditOwn } from '../audit.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { proofRefusals, proven, stillProven } from './proven.ts'
import { newRecoveryCodes } from './recovery-codes.ts'
import { factorsOn } from './two-factor-status.ts'

/** The codes are seen in this answer and never again; those of before no longer work. */
export async function renewRecoveryCodes(ctx: Ctx): Promise<{ recoveryCodes: readonly string[] }> {
  const [{ id }, on] = await Promise.all([proven(ctx), factorsOn(ctx)])
  if (on.length === 0) throw new Refusal('conflict', 'factor.none')
  const { codes, statements } = await newRecoveryCodes(ctx, id)
  await commit(
    ctx,
    [
      auditOwn(ctx, id, { action: 'auth.recovery_codes_renewed', provided: stillProven(ctx) }),
      ...statements,
      emit(ctx, 'auth.factor_changed', { userId: id, change: 'recovery_renewed', left: codes.length, at: ctx.now() }),
    ],
    proofRefusals,
  )
  return { recoveryCodes: codes }
}
