import { days, hours, minutes } from '../duration.ts'

export const bookingStatuses = [
  'held',
  'pending',
  'confirmed',
  'declined',
  'expired',
  'cancelled',
  'completed',
  'no_show',
] as const
export type BookingStatus = (typeof bookingStatuses)[number]

/** Those that keep the time of both people. */
export const activeStatuses = ['held', 'pending', 'confirmed'] as const satisfies readonly BookingStatus[]
/** Those that wait for an answer, or for a payment before it. */
export const openStatuses = ['held', 'pending'] as const satisfies readonly BookingStatus[]

export const bookingKinds = ['mentor', 'peer'] as const

/** Who makes a move. Whoever follows a link in a mail is the mentor or mentee that it was sent to. */
export const actorKinds = ['mentee', 'mentor', 'admin', 'system', 'email_link'] as const
export type ActorKind = (typeof actorKinds)[number]

/** As whom somebody acts: the rules know no mail. */
export const parties = ['mentee', 'mentor'] as const
export type Party = (typeof parties)[number]
export type Actor = Party | 'admin' | 'system'

export const otherParty = (party: Party): Party => (party === 'mentor' ? 'mentee' : 'mentor')

export const absentParties = ['mentor', 'mentee', 'both'] as const
export type AbsentParty = (typeof absentParties)[number]

export const declineCodes = ['not_my_expertise', 'no_time', 'conflict', 'more_preparation', 'other'] as const
export type DeclineCode = (typeof declineCodes)[number]

export const proposalStatuses = ['open', 'accepted', 'refused', 'withdrawn', 'expired'] as const

export const reportReasons = ['spam', 'abusive', 'inappropriate', 'unsafe', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

/** Lengths of what people write. */
export const textLengths = {
  topic: { least: 3, most: 120 },
  description: 2000,
  questions: 2000,
  reason: 500,
  message: 2000,
  note: 4000,
  feedback: 1000,
  meetingUrl: 500,
} as const

export const fileLimits = { count: 3, bytes: 10 * 1024 * 1024 } as const

/** Five minutes: the piece of time that somebody can give to one thing only. */
export const tick = minutes(5)

/** The usual numbers of the house; each stands in one place. */
export const answerWithin = hours(48)
/** What mentors are shown as the time to answer in. */
export const answerTarget = hours(24)
/** However short the notice, a mentor has this long. */
export const leastAnswerTime = hours(1)
/** An answer that comes later than this before the start helps nobody. */
export const answeredBeforeStart = hours(2)
export const infoAdds = hours(72)
export const extensionAdds = hours(48)
export const mostMoves = 3
/** Nobody proposes another time later than this before the start. */
export const moveDeadline = hours(12)
/** A cancellation within this time before the start is a late one. */
export const lateWindow = hours(3)
export const absenceGrace = minutes(10)
/** A mentor may say once more that they will come from this long before the start. */
export const reconfirmFrom = hours(48)
/** One may be there this long before the start. */
export const checkInFrom = minutes(15)
/** No session is longer, so nothing that began before that is still going on. */
export const longestSession = hours(4)
/** What nobody completes by hand completes itself. */
export const completesAfter = hours(24)
/** So long somebody of whom it is said that they were not there can object. */
export const contestWithin = hours(48)
export const mostOpenRequests = 5
export const mostRequestsAnHour = 20
export const mostClockRestarts = 2
export const missesUntilPause = 3
export const missesCountFor = days(30)
/** Claims of what is over are kept this long. */
export const claimsKept = days(30)

export type Times = { readonly startsAt: number; readonly endsAt: number }

/** What the rules know of a booking. */
export type Booking = Times & {
  readonly id: string
  readonly status: BookingStatus
  readonly version: number
  readonly gapMin: number
  readonly answerDueAt: number | null
  readonly infoAskedAt: number | null
  readonly extendedAt: number | null
  readonly clockRestarts: number
  readonly movedCount: number
  readonly meetingUrl: string | null
  readonly reconfirmedAt: number | null
}

export const isActive = ({ status }: Pick<Booking, 'status'>) => activeStatuses.some((each) => each === status)
