import type { schema } from '@mentorhub/db/schema'
import { personalAccount } from './personal-account.ts'
import { personalBookings } from './personal-bookings.ts'
import { personalCorrespondence } from './personal-correspondence.ts'
import { personalMentoring } from './personal-mentoring.ts'
import { personalSignIn } from './personal-sign-in.ts'
import type { PersonalTable } from './personal-table.ts'

/** Every column of every table: what a copy of somebody's data holds of it, and what a deletion does to it. */
export const personalData: Readonly<Record<keyof typeof schema, PersonalTable>> = {
  ...personalAccount,
  ...personalBookings,
  ...personalMentoring,
  ...personalSignIn,
  ...personalCorrespondence,
}
