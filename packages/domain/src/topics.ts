import type { ReminderKind } from './bookings/reminders.ts'
import type { ChallengePurpose } from './auth/auth.ts'

/** What the rest of the system may be told of, and what it is told. `linkId` is what a mailed secret is derived from. */
export type Topics = AuthTopics &
  AvailabilityTopics &
  BookingTopics &
  MentorTopics &
  NewsletterTopics &
  NotificationTopics &
  SupportTopics &
  UserTopics
export type Topic = keyof Topics

type Link = { readonly linkId: string }
type Whom = { readonly userId: string }

export type NewsletterTopics = {
  'newsletter.confirmation_asked': Link
  'newsletter.subscribed': { readonly subscriberId: string }
}

export type AuthTopics = {
  'auth.verification_asked': Link
  /** Somebody used the address of an account that exists. */
  'auth.address_tried': Whom
  'auth.reset_asked': Link
  'auth.password_changed': Whom & { readonly device: string; readonly at: number }
  'auth.email_change_asked': Link
  'auth.email_changed': Link
  'auth.code_asked': Link & Whom & { readonly why: ChallengePurpose; readonly at: number }
  /** `left` is how many recovery codes are left, where that is the news. */
  'auth.factor_changed': Whom & { readonly change: FactorChange; readonly left?: number; readonly at: number }
  'auth.google_changed': Whom & {
    readonly change: 'connected' | 'disconnected'
    readonly at: number
  }
  'auth.signed_in': Whom & { readonly device: string; readonly at: number }
  'auth.staff_invited': Link
  'auth.role_changed': Whom
}

export type FactorChange = 'email_on' | 'email_off' | 'app_on' | 'app_off' | 'recovery_used' | 'recovery_renewed'

export type UserTopics = {
  'users.joined': Whom
  'users.deletion_scheduled': Whom
  'users.deletion_cancelled': Whom
  /** Nobody is left to be looked up, so what the last mail needs is told, sealed. */
  'users.deleted': { readonly sealedAddress: string; readonly sealedName: string }
  /** Both squares of a photo belong to nobody any more. */
  'users.photo_left': { readonly key: string }
  'users.blocked': { readonly blockerId: string; readonly blockedId: string }
}

export type NotificationTopics = {
  /** What one daily mail tells of. */
  'notifications.digest_due': Whom & { readonly ids: readonly string[] }
}

export type SupportTopics = {
  /** Whoever asked gets a receipt, unless their address has had many today. */
  'support.asked': { readonly number: number; readonly receipt: boolean }
}

export type MentorTopics = {
  /** An application was handed in. */
  'mentors.applied': Whom
  /** An application was approved, rejected or given back. */
  'mentors.application_decided': { readonly applicationId: string }
  'mentors.deactivated': Whom
  'mentors.reactivated': Whom
}

export type BookingTopics = {
  /** A booking made a move; what is told of it is read from the booking when it is told. */
  'bookings.moved': { readonly bookingId: string; readonly version: number }
  'bookings.reminder_due': { readonly bookingId: string; readonly version: number; readonly kind: ReminderKind }
  /** Too many requests were left without an answer, or one more will be too many. */
  'bookings.answers_missed': { readonly mentorId: string; readonly paused: boolean }
  'bookings.feedback_given': { readonly feedbackId: string }
  /** A country changed its clocks: the moment is the same, what clocks show there is not. */
  'bookings.clocks_changed': { readonly bookingId: string; readonly before: string }
  /** Files that belong to nobody any more. */
  'bookings.files_left': { readonly keys: readonly string[] }
  'bookings.reported': { readonly reportId: string }
}

export type AvailabilityTopics = {
  /** Told by whatever changes when a mentor can be booked: hours, limits, zone, session types, status, accepting. */
  'availability.changed': { readonly mentorId: string }
  /** Somebody waited for a mentor, and waits no longer. */
  'availability.opened': { readonly mentorId: string; readonly userId: string }
}
