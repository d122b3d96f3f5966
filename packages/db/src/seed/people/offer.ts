import type { Limits, OverrideKind } from '@mentorhub/domain/availability/availability'
import type { GoalType, SessionLength } from '@mentorhub/domain/mentors/mentor'

/** A session as its mentor describes it. */
export type OfferedType = {
  readonly name: string
  readonly goal: GoalType
  readonly length: SessionLength
  readonly questions?: readonly string[]
}

/** A day unlike the others, told from the day of sowing: so many days later, or the nth such weekday. */
export type SpecialDay = {
  readonly kind: OverrideKind
  readonly when: number | readonly [weekday: string, nth: number]
  /** So many days in a row. */
  readonly lasts?: number
  /** "10:00-13:00"; a whole day without it. */
  readonly hours?: string
  readonly note?: string
}

/** When and for what a mentor can be booked. */
export type Offer = {
  /** "Mon-Fri 09:00-12:00", in the mentor's own zone; an end before the start lies on the next day. */
  readonly week: readonly string[]
  readonly limits?: Partial<Limits>
  readonly special?: readonly SpecialDay[]
  readonly types: readonly [OfferedType, ...OfferedType[]]
  readonly accepting?: false
}
