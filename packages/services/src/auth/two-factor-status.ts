import { and, count, eq, isNotNull } from 'drizzle-orm'
import { recoveryCodes, twoFactors } from '@mentorhub/db/schema/factors'
import type { FactorMethod } from '@mentorhub/domain/auth/auth'
import type { Ctx } from '../context.ts'

/** What is on, since when, and how many recovery codes are left. */
export async function twoFactorStatus(ctx: Ctx) {
  const [factors, [recovery]] = await Promise.all([
    factorsOn(ctx),
    ctx.db.select({ left: count() }).from(recoveryCodes).where(eq(recoveryCodes.userId, ctx.viewer.id)),
  ])
  const since = (method: FactorMethod) => factors.find((factor) => factor.method === method)?.enabledAt ?? null
  return { emailSince: since('email'), appSince: since('totp'), recoveryCodesLeft: recovery?.left ?? 0 }
}

export const factorsOn = ({ db, viewer }: Pick<Ctx, 'db' | 'viewer'>) =>
  db
    .select({ method: twoFactors.method, enabledAt: twoFactors.enabledAt })
    .from(twoFactors)
    .where(and(eq(twoFactors.userId, viewer.id), isNotNull(twoFactors.enabledAt)))
