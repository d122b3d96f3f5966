import { answerDueFor } from '@mentorhub/domain/bookings/answer-clock'
import { localStart } from '@mentorhub/domain/bookings/local-start'
import type { RequestBooking } from '@mentorhub/domain/bookings/request-inputs'
import { minutes } from '@mentorhub/domain/duration'
import type { Ctx } from '../context.ts'
import type { Person } from '../auth/person.ts'
import type { Offer } from './asked-mentor.ts'
import type { NewBooking } from './first-move.ts'

type Made = {
  readonly person: Person
  readonly offer: Offer
  readonly input: Omit<RequestBooking, 'key'>
  readonly rebookedFrom: string | null
}

/** What was asked for, as it will be kept: waiting for an answer, unless the mentor takes whoever comes. */
export function newBooking({ newId, now, appUrl }: Ctx, { person, offer, input, rebookedFrom }: Made): NewBooking {
  const id = newId()
  const { start: startsAt, topic, description, questions, sessionTypeId } = input
  const at = now()
  return {
    ...nothingYet,
    id,
    mentorId: offer.mentorId,
    menteeId: person.id,
    sessionTypeId,
    ...timesOf(offer, startsAt),
    topic,
    description,
    questions,
    menteeZone: person.timezone,
    createdAt: at,
    requestedAt: at,
    ...(offer.autoConfirm
      ? { status: 'confirmed' as const, confirmedAt: at, answerDueAt: null }
      : { status: 'pending' as const, confirmedAt: null, answerDueAt: answerDueFor({ startsAt, now: at }) }),
    icalUid: `${id}@${new URL(appUrl).hostname}`,
    rebookedFrom,
  }
}

/** When it will be, and what that means to the mentor. */
export const timesOf = ({ zone, gapMin, lengthMin }: Offer, startsAt: number) => ({
  startsAt,
  endsAt: startsAt + minutes(lengthMin),
  gapMin,
  mentorZone: zone,
  mentorLocalStart: localStart(startsAt, zone),
})

const nothingYet = {
  kind: 'mentor',
  version: 1,
  meetingUrl: null,
  answeredAt: null,
  infoAskedAt: null,
  extendedAt: null,
  clockRestarts: 0,
  movedCount: 0,
  holdExpiresAt: null,
  reconfirmedAt: null,
  cancelledBy: null,
  reason: null,
  declineCode: null,
  isLate: false,
  completedAt: null,
  absent: null,
  priceMinor: 0,
  refundPolicy: null,
  icalSequence: 0,
} as const
