import { troubleWithMoving } from '@mentorhub/domain/bookings/another-time'
import { dueOnceExtended } from '@mentorhub/domain/bookings/later-answer'
import type { PreviewedMove } from '@mentorhub/domain/bookings/life-inputs'
import { troubleNow, troubleWithFeedback, type TimedMove } from '@mentorhub/domain/bookings/timing'
import { isYourTurn, openProposalOf, type Booking } from './booking-data.ts'

/** What somebody can do on the page of a booking; `rebook` cancels and begins anew. */
export const doings = [
  'confirm',
  'decline',
  'ask',
  'extend',
  'reply',
  'propose',
  'accept',
  'refuse',
  'withdraw',
  'cancel',
  'rebook',
  'link',
  'reconfirm',
  'complete',
  'absent',
  'feedback',
] as const
export type Doing = (typeof doings)[number]

/** The move of which the other hears; a completion is told by the invitation to give feedback, later. */
export function previewOf(doing: Doing): PreviewedMove | undefined {
  if (doing === 'complete' || doing === 'feedback') return undefined
  if (doing === 'rebook') return 'cancel'
  if (doing === 'link') return 'set_link'
  return doing === 'absent' ? 'report_absence' : doing
}

/** Whether it can be done now, by the same rules that decide when it is done. */
export function canDo(doing: Doing, booking: Booking): boolean {
  return checks[doing](booking)
}

const timed =
  (move: TimedMove) =>
  (booking: Booking): boolean =>
    troubleNow(move, booking, { by: booking.as, now: booking.now }) === undefined

const answering = ({ as, status, startsAt, now }: Booking) => as === 'mentor' && status === 'pending' && startsAt > now
const isOpen = ({ status }: Booking) => status === 'pending' || status === 'confirmed'
const offeredBy = (booking: Booking) => (isOpen(booking) ? openProposalOf(booking)?.by : undefined)
const cancelling = (booking: Booking) => timed(booking.as === 'mentor' ? 'call_off' : 'cancel')(booking)

const checks: Readonly<Record<Doing, (booking: Booking) => boolean>> = {
  confirm: answering,
  decline: ({ as, status }) => as === 'mentor' && status === 'pending',
  ask: (booking) => answering(booking) && booking.infoAskedAt === null,
  extend: (booking) =>
    answering(booking) && booking.extendedAt === null && dueOnceExtended(booking) > (booking.answerDueAt ?? 0),
  reply: (booking) => booking.status === 'pending' && booking.turn.what === 'reply' && isYourTurn(booking),
  propose: (booking) =>
    isOpen(booking) &&
    offeredBy(booking) === undefined &&
    troubleWithMoving(booking, { by: booking.as, now: booking.now }) === undefined,
  accept: (booking) => offeredBy(booking) !== undefined && offeredBy(booking) !== booking.as,
  refuse: (booking) => offeredBy(booking) !== undefined && offeredBy(booking) !== booking.as,
  withdraw: (booking) => offeredBy(booking) === booking.as,
  cancel: cancelling,
  rebook: (booking) => booking.as === 'mentee' && booking.other.told?.isMentor === true && cancelling(booking),
  link: timed('set_link'),
  reconfirm: timed('reconfirm'),
  complete: timed('complete'),
  absent: timed('report_absence'),
  feedback: (booking) =>
    booking.feedback.own === null &&
    booking.other.told !== null &&
    troubleWithFeedback(booking, { by: booking.as, now: booking.now }) === undefined,
}
