import { and, eq, isNotNull, not } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { recoveryCodes, twoFactors } from '@mentorhub/db/schema/factors'
import type { TwoFactorMethod } from '@mentorhub/domain/auth/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { changeFactors } from './change-factors.ts'
import { proven } from './proven.ts'
import { factorsOn } from './two-factor-status.ts'

/** With the last factor the recovery codes go too. */
export async function disableTwoFactor(ctx: Ctx, { method }: TwoFactorMethod): Promise<{ disabled: true }> {
  const [person, on] = await Promise.all([proven(ctx), factorsOn(ctx)])
  if (!on.some((factor) => factor.method === method)) throw new Refusal('conflict', 'factor.already_off')
  const own = eq(twoFactors.userId, person.id)
  const isAnyLeft = isThere(ctx.db, twoFactors, and(own, isNotNull(twoFactors.enabledAt)))
  await changeFactors(ctx, person, {
    change: method === 'email' ? 'email_off' : 'app_off',
    statements: [
      ctx.db.delete(twoFactors).where(and(own, eq(twoFactors.method, method))),
      ctx.db.delete(recoveryCodes).where(and(eq(recoveryCodes.userId, person.id), not(isAnyLeft))),
    ],
  })
  return { disabled: true }
}
