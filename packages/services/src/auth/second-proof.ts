import { and, eq, exists, gt, isNotNull, lt, sql, type SQL } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { challenges, recoveryCodes, twoFactors } from '@mentorhub/db/schema/factors'
import { codeKind } from '@mentorhub/domain/auth/factors'
import type { Ctx } from '../context.ts'
import { appStep } from './app-code.ts'
import type { Challenge } from './code-tries.ts'
import type { Half } from './half.ts'
import { codeHash } from './mailed-code.ts'
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

const byMail: Judge = async (ctx, { session }, { code, challenge }) => {
  const hash = await codeHash(ctx, session, code)
  if (hash !== challenge.codeHash) return 'code.wrong'
  if (challenge.expiresAt <= ctx.now()) return 'code.expired'
  const waiting = and(
    eq(challenges.sessionId, session),
    eq(challenges.codeHash, hash),
    gt(challenges.expiresAt, ctx.now()),
  )
  return { method: 'email', provided: there(ctx, challenges, waiting), statements: [] }
}

const byApp: Judge = async (ctx, { id, sealedSecret }, { code }) => {
  const secret = sealedSecret === null ? undefined : await ctx.vault.open(sealedSecret)
  const step = secret ? appStep(secret, code, ctx.now()) : undefined
  if (step === undefined) return 'code.wrong'
  const own = and(eq(twoFactors.userId, id), eq(twoFactors.method, 'totp'))
  const unused = and(own, isNotNull(twoFactors.enabledAt), lt(twoFactors.lastStep, step))
  return {
    method: 'totp',
    provided: there(ctx, twoFactors, unused),
    statements: [ctx.db.update(twoFactors).set({ lastStep: step }).where(own)],
  }
}

const byRecovery: Judge = async (ctx, { id }, { code, recovery }) => {
  const hash = await recoveryHash(ctx, id, code)
  if (!recovery.some((one) => one.hash === hash)) return 'code.wrong'
  const it = eq(recoveryCodes.hash, hash)
  return {
    method: 'recovery',
    provided: there(ctx, recoveryCodes, it),
    statements: [ctx.db.delete(recoveryCodes).where(it)],
  }
}

const proofs = { email: byMail, totp: byApp, recovery: byRecovery } as const

type Table = typeof challenges | typeof twoFactors | typeof recoveryCodes

const there = ({ db }: Ctx, table: Table, condition: SQL | undefined) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(table)
      .where(condition),
  )
