import { and, eq } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { sessions } from '@mentorhub/db/schema/auth'
import { mostTries, sessionCookie } from '@mentorhub/domain/auth/auth'
import { codeKind } from '@mentorhub/domain/auth/factors'
import type { Code } from '@mentorhub/domain/auth/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import { auditOwn } from '../audit.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { countOne, uncountOne } from '../rate-limit.ts'
import { codesOf, countTry } from './code-tries.ts'
import { enterWhole, type SignedIn } from './enter.ts'
import { halfId, isStillHalf, readHalf, readRecoveryCodes, type Half } from './half.ts'
import { proofOf, type Proof } from './second-proof.ts'

/** The second proof. A session of its own begins, and the half one ends; so does one with five wrong codes. */
export async function verifyTwoFactor(ctx: Ctx, { code }: Code): Promise<SignedIn> {
  if (ctx.viewer.session === null) throw new Refusal('unauthenticated', 'auth.required')
  const [half, recovery, challenge, wait] = await Promise.all([
    readHalf(ctx),
    readRecoveryCodes(ctx),
    countTry(ctx, 'two_factor'),
    countOne(ctx, codesOf(halfId(ctx))),
  ])
  if (!half) throw new Refusal('unauthenticated', 'auth.required')
  if (half.expiresAt <= ctx.now()) throw new Refusal('unauthenticated', 'code.expired')
  if (!challenge) return usedUp(ctx, half)
  // A recovery code is too long to be guessed, so it helps even when somebody else has used up the hour.
  if (wait > 0 && codeKind(code) !== 'recovery') throw new Refusal('limited', 'limit.reached', wait)
  const proof = await proofOf(ctx, half, { code, challenge, recovery })
  if (typeof proof !== 'string') return enterWith(ctx, half, proof)
  if (challenge.tries < mostTries) throw new Refusal('invalid', proof)
  return usedUp(ctx, half, [failed(ctx, half)])
}

async function enterWith(ctx: Ctx, half: Half, { method, provided, statements }: Proof): Promise<SignedIn> {
  const still = and(provided, isStillHalf(ctx))
  return enterWhole(ctx, half, {
    statements: [
      auditOwn(ctx, half.id, { action: 'auth.second_factor_shown', after: { method }, provided: still }),
      ...statements,
      uncountOne(ctx, codesOf(half.id)),
      ...(method === 'recovery' ? [recoveryUsed(ctx, half)] : []),
    ],
    reasons: { 'audit_log.id is null': 'code.used' },
  })
}

/** Told once, by the fifth; those that come after it are not looked at. */
const failed = (ctx: Ctx, { id }: Half) => auditOwn(ctx, id, { action: 'auth.second_factor_failed' })

const recoveryUsed = (ctx: Ctx, { id, recoveryLeft }: Half) =>
  emit(ctx, 'auth.factor_changed', { userId: id, change: 'recovery_used', left: recoveryLeft - 1, at: ctx.now() })

async function usedUp(ctx: Ctx, { session }: Half, told: readonly BatchItem<'sqlite'>[] = []): Promise<never> {
  await commit(ctx, [ctx.db.delete(sessions).where(eq(sessions.id, session)), ...told])
  ctx.cookies.clear(sessionCookie)
  throw new Refusal('unauthenticated', 'code.used_up')
}
