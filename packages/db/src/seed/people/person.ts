import type { MentorStatus } from '@mentorhub/domain/mentors/mentor'
import type { StaffRole } from '@mentorhub/domain/users/user'
import type { CategorySlug } from '../expertise-categories.ts'
import type { Place } from './places.ts'

/** What is told of somebody. Dates and preferences are thrown, addresses follow from the name. */
export type Person = {
  readonly name: string
  readonly lives: Place
  readonly title: string
  readonly company?: string
  readonly years: number
  readonly headline?: string
  readonly bio?: string
  /** The short name of an account that people are told to sign in with. */
  readonly account?: string
  readonly joinedDaysAgo?: number
  readonly staffRole?: StaffRole
  readonly unverified?: true
  /** The name of their files in seed/photos, without the size. */
  readonly photo?: string
}

/** Approved, unless the status says otherwise. */
export type Mentor = Person & {
  readonly company: string
  readonly headline: string
  readonly bio: string
  readonly helpsWith: readonly [CategorySlug, ...CategorySlug[]]
  readonly status?: MentorStatus
}
