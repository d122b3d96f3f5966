import { days } from '../duration.ts'

/** What an admin has looked at and found good; all five are ticked before anybody becomes a mentor. */
export const checklist = ['bio', 'expertise', 'photo', 'background', 'communication'] as const
export type ChecklistItem = (typeof checklist)[number]

export const decisions = ['approved', 'rejected', 'changes_requested'] as const
export type Decision = (typeof decisions)[number]

export const rejectionReasons = [
  'incomplete_profile',
  'inappropriate_content',
  'lack_of_experience',
  'duplicate_application',
  'terms_violation',
] as const
export type RejectionReason = (typeof rejectionReasons)[number]

/** How long an answer typically takes, as applicants are told. */
export const answerTime = '24-48 hours'

/** Who was rejected may apply again after this long. */
export const reapplyAfter = days(14)

/** The application as it was handed in. */
export type ApplicationSnapshot = {
  readonly bio: string
  /** Names of categories. */
  readonly expertise: readonly string[]
  readonly timezone: string
  readonly company: string | null
  readonly jobTitle: string | null
  readonly yearsExperience: number | null
  readonly photoKey: string | null
  readonly linkedinUrl: string | null
  readonly githubUrl: string | null
  readonly twitterUrl: string | null
  readonly websiteUrl: string | null
}
