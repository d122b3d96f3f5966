import { and, eq, isNotNull, lt, type SQL } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { isThere } from '@mentorhub/db/is-there'
import { recoveryCodes, twoFactors } from '@mentorhub/db/schema/factors'
import { codeKind } from '@mentorhub/domain/auth/factors'
import type { Ctx } from '../context.ts'
import { appStep } from './app-code.ts'
import type { Challenge } from './code-tries.ts'
import type { Half } from './half.ts'
import { mailedProof } from './mailed-proof.ts'
import { recoveryHash } from './recovery-codes.ts'

/** A right code: what must still be so when it is used up, and what uses it up. */
export type Proof = {
  readonly method: 'email' | 'totp' | 'recovery'
  readonly provided: SQL
  readonly statements: readonly BatchItem<'sqlite'>[]
}

export type Typed = {
  readonly code: string
  readonly challenge: Challenge
  readonly recovery: readonly { readonly hash: string }[]
}

/** The proof that a code is, or the reason why it is none. */
export async function proofOf(ctx: Ctx, half: Half, typed: Typed): Promise<Proof | string> {
  const kind = codeKind(typed.code)
  return kind ? proofs[kind](ctx, half, typed) : 'code.wrong'
}

type Judge = (ctx: Ctx, half: Half, typed: Typed) => Promise<Proof | string>

const byMail: Judge = async (ctx, _, { code, challenge }) => {
  const provided = await mailedProof(ctx, challenge, code)
  return typeof provided === 'string' ? provided : { method: 'email', provided, statements: [] }
}

const byApp: Judge = async (ctx, { id, sealedSecret }, { code }) => {
  const secret = sealedSecret === null ? undefined : await ctx.vault.open(sealedSecret)
  const step = secret ? appStep(secret, code, ctx.now()) : undefined
  if (step === undefined) return 'code.wrong'
  const own = and(eq(twoFactors.userId, id), eq(twoFactors.method, 'totp'))
  const unused = and(own, isNotNull(twoFactors.enabledAt), lt(twoFactors.lastStep, step))
  return {
    method: 'totp',
    provided: isThere(ctx.db, twoFactors, unused),
    statements: [ctx.db.update(twoFactors).set({ lastStep: step }).where(own)],
  }
}

const byRecovery: Judge = async (ctx, { id }, { code, recovery }) => {
  const hash = await recoveryHash(ctx, id, code)
  if (!recovery.some((one) => one.hash === hash)) return 'code.wrong'
  const it = eq(recoveryCodes.hash, hash)
  return {
    method: 'recovery',
    provided: isThere(ctx.db, recoveryCodes, it),
    statements: [ctx.db.delete(recoveryCodes).where(it)],
  }
}

const proofs = { email: byMail, totp: byApp, recovery: byRecovery } as const
