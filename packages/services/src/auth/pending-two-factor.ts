import { mostTries } from '@mentorhub/domain/auth/auth'
import { maskEmail } from '@mentorhub/emails/mask-email'
import type { Ctx } from '../context.ts'
import { readHalf } from './half.ts'

/** How somebody who is half in can finish; nothing for anybody else. */
export async function pendingTwoFactor(ctx: Ctx) {
  const half = ctx.viewer.session === null ? undefined : await readHalf(ctx)
  if (!half || half.expiresAt <= ctx.now()) return null
  return {
    byMail: half.getsMail,
    byApp: half.sealedSecret !== null,
    byRecovery: half.recoveryLeft > 0,
    email: maskEmail(half.email),
    isMailed: half.codeHash !== null,
    triesLeft: mostTries - (half.tries ?? mostTries),
  }
}
