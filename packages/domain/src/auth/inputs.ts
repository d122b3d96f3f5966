import { z } from 'zod'
import { EmailAddress } from '../email-address.ts'
import { CommaList, ManyOf } from '../form-lists.ts'
import { PersonName } from '../users/person-name.ts'
import { intents } from '../users/user.ts'
import { Username } from '../users/username.ts'
import { TimeZone } from '../users/time-zone.ts'
import { factorMethods, linkPurposes } from './auth.ts'
import { GivenPassword, Password } from './password.ts'

const Slug = z.string().min(1).max(60)

export const SignUp = z.strictObject({
  name: PersonName,
  username: Username,
  email: EmailAddress,
  password: Password,
  intent: z.enum(intents).default('mentee'),
  skills: CommaList(z.string().trim().min(1).max(60), 20),
  expertise: ManyOf(Slug, 10),
  interests: ManyOf(Slug, 10),
  timezone: TimeZone.optional(),
})
export type SignUp = z.infer<typeof SignUp>

export const SignIn = z.strictObject({ email: EmailAddress, password: GivenPassword })
export type SignIn = z.infer<typeof SignIn>

export const LinkToken = z.strictObject({ token: z.string().min(1).max(200) })
export type LinkToken = z.infer<typeof LinkToken>

export const PeekLink = LinkToken.extend({ purpose: z.enum(linkPurposes) })
export type PeekLink = z.infer<typeof PeekLink>

export const Email = z.strictObject({ email: EmailAddress })
export type Email = z.infer<typeof Email>

/** Without an address it goes to the one that was typed at sign-up. */
export const ResendVerification = z.strictObject({ email: EmailAddress.optional() })
export type ResendVerification = z.infer<typeof ResendVerification>

export const ResetPassword = LinkToken.extend({ password: Password })
export type ResetPassword = z.infer<typeof ResetPassword>

export const ChangePassword = z.strictObject({ password: Password })
export type ChangePassword = z.infer<typeof ChangePassword>

export const OwnPassword = z.strictObject({ password: GivenPassword })
export type OwnPassword = z.infer<typeof OwnPassword>

/** As people type them from a mail or an app: with spaces and dashes. */
export const Code = z.strictObject({
  code: z
    .string()
    .max(40)
    .transform((code) => code.replaceAll(/[\s-]/g, '').toLowerCase())
    .pipe(z.string().min(6).max(20)),
})
export type Code = z.infer<typeof Code>

export const TwoFactorMethod = z.strictObject({ method: z.enum(factorMethods) })
export type TwoFactorMethod = z.infer<typeof TwoFactorMethod>

export const ConfirmTwoFactor = Code.extend({ method: z.enum(factorMethods) })
export type ConfirmTwoFactor = z.infer<typeof ConfirmTwoFactor>

/** One session, or all but the present one, or all. */
export const RevokeSession = z.strictObject({ session: z.string().min(1).max(64) })
export type RevokeSession = z.infer<typeof RevokeSession>
