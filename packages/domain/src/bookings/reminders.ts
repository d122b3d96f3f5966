import { hours, minutes } from '../duration.ts'
import { answeredBeforeStart, type Booking } from './booking.ts'

export const reminderKinds = [
  /** To the mentor, while a request waits. */
  'nudge_early',
  'nudge_late',
  /** To both, before they meet. */
  'day_before',
  'two_hours_before',
  'quarter_before',
  /** To the mentee, once they have met. */
  'feedback',
  'feedback_again',
] as const
export type ReminderKind = (typeof reminderKinds)[number]

export type Reminder = { readonly kind: ReminderKind; readonly dueAt: number }

export type Reminded = Pick<Booking, 'status' | 'startsAt' | 'answerDueAt'> & {
  readonly requestedAt: number
  readonly completedAt: number | null
}

/** What a booking in this state will remind of, from now on. What is due already was said, or is too late to say. */
export function remindersFor(booking: Reminded, now: number): Reminder[] {
  return plannedFor(booking).filter(({ dueAt }) => dueAt > now)
}

function plannedFor({ status, startsAt, answerDueAt, requestedAt, completedAt }: Reminded): Reminder[] {
  if (status === 'pending') {
    const due = answerDueAt ?? startsAt - answeredBeforeStart
    const nudges: Reminder[] = [
      { kind: 'nudge_early', dueAt: requestedAt + hours(12) },
      // Whoever took or was given more time is reminded before that ends.
      { kind: 'nudge_late', dueAt: Math.max(requestedAt + hours(36), due - hours(12)) },
    ]
    return nudges.filter(({ dueAt }) => dueAt < due)
  }
  if (status === 'confirmed')
    return [
      { kind: 'day_before', dueAt: startsAt - hours(24) },
      { kind: 'two_hours_before', dueAt: startsAt - hours(2) },
      { kind: 'quarter_before', dueAt: startsAt - minutes(15) },
    ]
  if (status === 'completed' && completedAt !== null)
    return [
      { kind: 'feedback', dueAt: completedAt + hours(1) },
      { kind: 'feedback_again', dueAt: completedAt + hours(72) },
    ]
  return []
}
