import { z } from 'zod'
import { Code, ConfirmTwoFactor, TwoFactorMethod } from '@mentorhub/domain/auth/inputs'
import { confirmTwoFactor } from '@mentorhub/services/auth/confirm-two-factor'
import { disableTwoFactor } from '@mentorhub/services/auth/disable-two-factor'
import { enableTwoFactor } from '@mentorhub/services/auth/enable-two-factor'
import { getAppSetup } from '@mentorhub/services/auth/get-app-setup'
import { pendingTwoFactor } from '@mentorhub/services/auth/pending-two-factor'
import { renewRecoveryCodes } from '@mentorhub/services/auth/renew-recovery-codes'
import { sendSignInCode } from '@mentorhub/services/auth/send-sign-in-code'
import { twoFactorStatus } from '@mentorhub/services/auth/two-factor-status'
import { verifyTwoFactor } from '@mentorhub/services/auth/verify-two-factor'
import { Asked, Entered } from '../outputs/auth.ts'
import { AppSetup, Begun, Confirmed, PendingTwoFactor, RecoveryCodes, TwoFactorStatus } from '../outputs/two-factor.ts'
import { thirtyInTenMinutes } from '../rates.ts'
import { publicProcedure, router, signedInProcedure, verifiedProcedure } from '../trpc.ts'

const audited = { audit: true } as const

/** What a half session may do beside asking for a code and leaving. */
export const verifyTwoFactorProcedure = publicProcedure
  .meta({ ...thirtyInTenMinutes, ...audited })
  .input(Code)
  .output(Entered)
  .mutation(({ ctx, input }) => verifyTwoFactor(ctx, input))

export const twoFactorRouter = router({
  pending: publicProcedure.output(PendingTwoFactor.nullable()).query(({ ctx }) => pendingTwoFactor(ctx)),
  sendCode: publicProcedure
    .meta(thirtyInTenMinutes)
    .output(Asked)
    .mutation(({ ctx }) => sendSignInCode(ctx)),
  status: signedInProcedure.output(TwoFactorStatus).query(({ ctx }) => twoFactorStatus(ctx)),
  setup: signedInProcedure.output(AppSetup.nullable()).query(({ ctx }) => getAppSetup(ctx)),
  enable: verifiedProcedure
    .meta({ ...thirtyInTenMinutes, ...audited })
    .input(TwoFactorMethod)
    .output(Begun)
    .mutation(({ ctx, input }) => enableTwoFactor(ctx, input)),
  confirm: verifiedProcedure
    .meta({ ...thirtyInTenMinutes, ...audited })
    .input(ConfirmTwoFactor)
    .output(Confirmed)
    .mutation(({ ctx, input }) => confirmTwoFactor(ctx, input)),
  disable: verifiedProcedure
    .meta({ ...thirtyInTenMinutes, ...audited })
    .input(TwoFactorMethod)
    .output(z.object({ disabled: z.literal(true) }))
    .mutation(({ ctx, input }) => disableTwoFactor(ctx, input)),
  renewRecovery: verifiedProcedure
    .meta({ ...thirtyInTenMinutes, ...audited })
    .output(RecoveryCodes)
    .mutation(({ ctx }) => renewRecoveryCodes(ctx)),
})
