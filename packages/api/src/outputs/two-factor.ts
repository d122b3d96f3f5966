import { z } from 'zod'

export const TwoFactorStatus = z.object({
  emailSince: z.int().nullable(),
  appSince: z.int().nullable(),
  recoveryCodesLeft: z.int(),
})

export const PendingTwoFactor = z.object({
  byMail: z.boolean(),
  byApp: z.boolean(),
  byRecovery: z.boolean(),
  /** Where codes are mailed to; not enough to write to. */
  email: z.string(),
  isMailed: z.boolean(),
  triesLeft: z.int(),
})

export const AppSetup = z.object({ uri: z.string(), secret: z.string() })

export const Begun = z.discriminatedUnion('method', [
  z.object({ method: z.literal('email') }),
  AppSetup.extend({ method: z.literal('totp') }),
])

export const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()).readonly() })
export const Confirmed = z.object({ recoveryCodes: z.array(z.string()).readonly().nullable() })
