import {
  absenceGrace,
  checkInFrom,
  completesAfter,
  lateWindow,
  otherParty,
  reconfirmFrom,
  type Booking,
  type Party,
} from './booking.ts'
import { troubleWith } from './moves.ts'

/** A booking, and who of the two has said that they are there. */
export type Attended = Pick<Booking, 'status' | 'startsAt' | 'endsAt' | 'reconfirmedAt'> & {
  readonly checkedIn: readonly Party[]
}

type Asked = { readonly by: Party; readonly now: number }
type Rule = (booking: Attended, asked: Asked) => string | undefined | false

const begun = ({ startsAt }: Attended, { now }: Asked) => now >= startsAt && 'booking.has_begun'
const over = ({ endsAt }: Attended, { now }: Asked) => now >= endsAt && 'booking.is_over'

/** When each move of the meeting itself has its time, beside the table of moves. */
const rules = {
  cancel: (booking, asked) => booking.status === 'confirmed' && begun(booking, asked),
  call_off: begun,
  set_link: over,
  reconfirm: (booking, asked) =>
    (booking.reconfirmedAt !== null && 'booking.already_reconfirmed') ||
    (asked.now < booking.startsAt - reconfirmFrom && 'booking.too_early_to_reconfirm') ||
    begun(booking, asked),
  report_absence: ({ startsAt, endsAt, checkedIn }, { by, now }) =>
    (checkedIn.includes(otherParty(by)) && 'booking.they_checked_in') ||
    (now < startsAt + absenceGrace && 'booking.too_early_to_report') ||
    (now >= endsAt + completesAfter && 'booking.too_late_to_report'),
  complete: ({ endsAt, checkedIn }, { now }) => now < endsAt && checkedIn.length < 2 && 'booking.not_over',
} as const satisfies Readonly<Record<string, Rule>>

export type TimedMove = keyof typeof rules

/** Why one of the two may not make this move now, as a reason, or undefined. */
export function troubleNow(move: TimedMove, booking: Attended, asked: Asked): string | undefined {
  return troubleWith(move, booking, asked.by) ?? (rules[move](booking, asked) || undefined)
}

/** To be there is no move, for it changes nothing that was agreed. */
export function troubleWithCheckIn(booking: Attended, now: number): string | undefined {
  if (booking.status !== 'confirmed') return `booking.already_${booking.status}`
  if (now < booking.startsAt - checkInFrom) return 'booking.not_open_yet'
  return now >= booking.endsAt ? 'booking.is_over' : undefined
}

/** So close before the start that the other will hardly find another use for the time. */
export const isLateNow = ({ status, startsAt }: Pick<Booking, 'status' | 'startsAt'>, now: number): boolean =>
  status === 'confirmed' && now > startsAt - lateWindow

type Met = Pick<Booking, 'status' | 'endsAt'> & { readonly kind: 'mentor' | 'peer' }

/** Feedback is on what has taken place: on the mentor by the mentee, and between peers by both. */
export function troubleWithFeedback({ kind, status, endsAt }: Met, { by, now }: Asked): string | undefined {
  if (kind === 'mentor' && by === 'mentor') return 'feedback.not_yours'
  if (status === 'completed') return undefined
  if (status === 'pending' || (status === 'confirmed' && now < endsAt)) return 'feedback.too_early'
  return status === 'confirmed' ? 'feedback.not_completed' : 'feedback.not_met'
}
