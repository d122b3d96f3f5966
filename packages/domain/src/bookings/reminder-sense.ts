import { hours, minutes } from '../duration.ts'
import { remindersFor, type Reminded, type ReminderKind } from './reminders.ts'

/** How late each may come and still be of use: before the next one is due, and before it is over. */
const usefulFor: Readonly<Record<ReminderKind, number>> = {
  nudge_early: hours(24),
  nudge_late: hours(12),
  day_before: hours(21),
  two_hours_before: minutes(105),
  quarter_before: minutes(15),
  feedback: hours(71),
  feedback_again: hours(14 * 24),
}

type Due = { readonly kind: ReminderKind; readonly dueAt: number }

/**
 * Whether a reminder that was planned says something true and useful now: the booking as it is would be reminded of at
 * that very time, and it is not so late that the next one says it better.
 */
export const makesSense = ({ kind, dueAt }: Due, booking: Reminded, now: number): boolean =>
  now - dueAt < usefulFor[kind] &&
  remindersFor(booking, dueAt - 1).some((planned) => planned.kind === kind && planned.dueAt === dueAt)
