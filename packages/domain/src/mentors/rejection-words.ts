import type { RejectionReason } from './application.ts'

/** Why an application was declined, as admins choose it and applicants read it. */
export const rejectionWords: Readonly<Record<RejectionReason, string>> = {
  incomplete_profile: 'Incomplete profile',
  inappropriate_content: 'Inappropriate content',
  lack_of_experience: 'Lack of relevant experience',
  duplicate_application: 'Duplicate application',
  terms_violation: 'Terms violation',
}
