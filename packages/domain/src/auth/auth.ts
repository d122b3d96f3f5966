import { days, hours, minutes } from '../duration.ts'

export const sessionKinds = ['full', 'pending_two_factor', 'view_as'] as const
export type SessionKind = (typeof sessionKinds)[number]

/** What a mailed link of an account may do. */
export const linkPurposes = [
  'verify_email',
  'reset_password',
  'change_email',
  'undo_email_change',
  'admin_invite',
] as const
export type LinkPurpose = (typeof linkPurposes)[number]

export const tokenPurposes = ['newsletter', ...linkPurposes] as const
export type TokenPurpose = (typeof tokenPurposes)[number]

/** How long a mailed link works. */
export const tokenLifetimes = {
  verify_email: hours(24),
  reset_password: minutes(60),
  change_email: hours(24),
  undo_email_change: days(7),
  admin_invite: days(7),
} as const satisfies Record<LinkPurpose, number>

export const factorMethods = ['email', 'totp'] as const
export type FactorMethod = (typeof factorMethods)[number]

/** What a code may be asked for: to finish signing in, to confirm a dangerous change, to try the mails out first. */
export const challengePurposes = ['two_factor', 'sudo', 'enable_email'] as const
export type ChallengePurpose = (typeof challengePurposes)[number]

export const codeLifetime = minutes(10)
export const mostTries = 5
/** Of all codes of one account together. */
export const mostTriesAnHour = 10

/** How long after one's password was asked dangerous changes need no second asking. */
export const sudoLifetime = minutes(10)

export const sessionCookie = '__Host-session'

/** The time that a way through Google may take. */
export const oauthLifetime = minutes(10)

/** An account whose address nobody confirmed is forgotten after this long. */
export const unverifiedLifetime = days(7)

export const consentKinds = ['terms', 'mentor_guidelines', 'recording', 'marketing', 'calendar_write'] as const
