import { and, eq, exists, gt, sql } from 'drizzle-orm'
import { challenges, twoFactors } from '@mentorhub/db/schema/factors'
import type { ConfirmTwoFactor } from '@mentorhub/domain/auth/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { countOne, uncountOne } from '../rate-limit.ts'
import { appStep } from './app-code.ts'
import { changeFactors } from './change-factors.ts'
import { codesOf, countTry } from './code-tries.ts'
import { appWaiting, isWaiting } from './get-app-setup.ts'
import { codeHash } from './mailed-code.ts'
import { proven } from './proven.ts'
import { newRecoveryCodes } from './recovery-codes.ts'
import { factorsOn } from './two-factor-status.ts'

/** Whoever gets their first factor also gets recovery codes; they are seen here and never again. */
export type Confirmed = { readonly recoveryCodes: readonly string[] | null }

/** Switches a factor on, once one right code has come from it. */
export async function confirmTwoFactor(ctx: Ctx, { method, code }: ConfirmTwoFactor): Promise<Confirmed> {
  const [person, on, wait, judged] = await Promise.all([
    proven(ctx),
    factorsOn(ctx),
    countOne(ctx, codesOf(ctx.viewer.id)),
    judges[method](ctx, code),
  ])
  if (on.some((factor) => factor.method === method)) throw new Refusal('conflict', 'factor.already_on')
  if (wait > 0) throw new Refusal('limited', 'limit.reached', wait)
  if (typeof judged === 'string') throw new Refusal('invalid', judged)
  const first = on.length === 0 ? await newRecoveryCodes(ctx, person.id) : undefined
  await changeFactors(ctx, person, {
    change: method === 'email' ? 'email_on' : 'app_on',
    provided: judged.provided,
    reason: 'code.used',
    statements: [judged.switchOn(person.id), ...(first?.statements ?? []), uncountOne(ctx, codesOf(person.id))],
  })
  return { recoveryCodes: first?.codes ?? null }
}

async function judgeMailed(ctx: Ctx, code: string) {
  const challenge = await countTry(ctx, 'enable_email')
  if (!challenge) return 'code.used_up'
  const hash = await codeHash(ctx, ctx.viewer.session ?? '', code)
  if (hash !== challenge.codeHash) return 'code.wrong'
  if (challenge.expiresAt <= ctx.now()) return 'code.expired'
  const on = { enabledAt: ctx.now() }
  return {
    provided: exists(
      ctx.db
        .select({ one: sql`1` })
        .from(challenges)
        .where(and(eq(challenges.codeHash, hash), gt(challenges.expiresAt, ctx.now()))),
    ),
    switchOn: (userId: string) =>
      ctx.db
        .insert(twoFactors)
        .values({ userId, method: 'email', createdAt: ctx.now(), ...on })
        .onConflictDoUpdate({ target: [twoFactors.userId, twoFactors.method], set: on }),
  }
}

async function judgeApp(ctx: Ctx, code: string) {
  const [waiting] = await appWaiting(ctx)
  const secret = waiting && (await ctx.vault.open(waiting.sealedSecret ?? ''))
  if (!waiting || !secret) return 'factor.setup_over'
  const step = appStep(secret, code, ctx.now())
  if (step === undefined) return 'code.wrong'
  const it = and(eq(twoFactors.sealedSecret, waiting.sealedSecret ?? ''), isWaiting(ctx.now()))
  return {
    provided: exists(
      ctx.db
        .select({ one: sql`1` })
        .from(twoFactors)
        .where(it),
    ),
    switchOn: () => ctx.db.update(twoFactors).set({ enabledAt: ctx.now(), lastStep: step }).where(it),
  }
}

const judges = { email: judgeMailed, totp: judgeApp } as const
