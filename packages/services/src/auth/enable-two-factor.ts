import { twoFactors } from '@mentorhub/db/schema/factors'
import type { TwoFactorMethod } from '@mentorhub/domain/auth/inputs'
import { hours } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import { auditOwn } from '../audit.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { ownKey, within } from '../rate-limit.ts'
import { appSetup, newAppSecret, type AppSetup } from './app-code.ts'
import { newCode } from './new-code.ts'
import type { Person } from './person.ts'
import { proofRefusals, proven, stillProven } from './proven.ts'
import { factorsOn } from './two-factor-status.ts'

export type Begun = { readonly method: 'email' } | ({ readonly method: 'totp' } & AppSetup)

/** Nothing is on until one right code has shown that the mailbox or the app works. */
export async function enableTwoFactor(ctx: Ctx, { method }: TwoFactorMethod): Promise<Begun> {
  const [person, on] = await Promise.all([
    proven(ctx),
    factorsOn(ctx),
    within(ctx, { key: ownKey(ctx, 'enable two factor'), limit: 10, windowMs: hours(1) }),
  ])
  if (on.some((factor) => factor.method === method)) throw new Refusal('conflict', 'factor.already_on')
  return method === 'email' ? beginByMail(ctx, person) : beginByApp(ctx, person)
}

async function beginByMail(ctx: Ctx, { id }: Person): Promise<Begun> {
  const session = ctx.viewer.session ?? ''
  const code = await newCode(ctx, { session, userId: id, why: 'enable_email' })
  await commit(ctx, [begun(ctx, id, 'email'), ...code.statements], proofRefusals)
  return { method: 'email' }
}

async function beginByApp(ctx: Ctx, { id, email }: Person): Promise<Begun> {
  const secret = await newAppSecret(ctx)
  const fresh = { sealedSecret: await ctx.vault.seal(secret), lastStep: 0, createdAt: ctx.now() }
  const factor = ctx.db
    .insert(twoFactors)
    .values({ userId: id, method: 'totp', ...fresh })
    .onConflictDoUpdate({
      target: [twoFactors.userId, twoFactors.method],
      set: fresh,
    })
  await commit(ctx, [begun(ctx, id, 'totp'), factor], proofRefusals)
  return { method: 'totp', ...appSetup(secret, email) }
}

const begun = (ctx: Ctx, id: string, method: TwoFactorMethod['method']) =>
  auditOwn(ctx, id, { action: 'auth.factor_begun', after: { method }, provided: stillProven(ctx) })
