import { and, eq } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { twoFactors } from '@mentorhub/db/schema/factors'
import type { ConfirmTwoFactor } from '@mentorhub/domain/auth/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { uncountOne, within } from '../rate-limit.ts'
import { appStep } from './app-code.ts'
import { changeFactors } from './change-factors.ts'
import { codesOf, countTry } from './code-tries.ts'
import { appWaiting, isWaiting } from './get-app-setup.ts'
import { mailedProof } from './mailed-proof.ts'
import { proven } from './proven.ts'
import { newRecoveryCodes } from './recovery-codes.ts'
import { factorsOn } from './two-factor-status.ts'

/** Whoever gets their first factor also gets recovery codes; they are seen here and never again. */
export type Confirmed = { readonly recoveryCodes: readonly string[] | null }

/** Switches a factor on, once one right code has come from it. */
export async function confirmTwoFactor(ctx: Ctx, { method, code }: ConfirmTwoFactor): Promise<Confirmed> {
  const [person, on, judged] = await Promise.all([
    proven(ctx),
    factorsOn(ctx),
    judges[method](ctx, code),
    within(ctx, codesOf(ctx.viewer.id)),
  ])
  if (on.some((factor) => factor.method === method)) throw new Refusal('conflict', 'factor.already_on')
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
  const provided = await mailedProof(ctx, challenge, code)
  if (typeof provided === 'string') return provided
  const on = { enabledAt: ctx.now() }
  return {
    provided,
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
    provided: isThere(ctx.db, twoFactors, it),
    switchOn: () => ctx.db.update(twoFactors).set({ enabledAt: ctx.now(), lastStep: step }).where(it),
  }
}

const judges = { email: judgeMailed, totp: judgeApp } as const
