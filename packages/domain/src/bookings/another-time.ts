import { limitRanges } from '../availability/availability.ts'
import { days, hours } from '../duration.ts'
import {
  answeredBeforeStart,
  leastAnswerTime,
  mostMoves,
  moveDeadline,
  tick,
  type Booking,
  type Party,
} from './booking.ts'

type Movable = Pick<Booking, 'status' | 'startsAt' | 'movedCount'>
type Wanted = { readonly startsAt: number; readonly by: Party; readonly now: number }

/** Two hours before the time that comes first, an hour from now at least: so much time has whoever is asked. */
export const soonestOffer = answeredBeforeStart + leastAnswerTime
const longestOffer = hours(48)
const farthest = days(limitRanges.horizonDays.most)

/** Why this time may not be offered, as a reason, or undefined. Whether it is free, the claims say. */
export function troubleWithTime(booking: Movable, { startsAt, by, now }: Wanted): string | undefined {
  return troubleWithMoving(booking, { by, now }) ?? troubleWithStart(booking, startsAt, now)
}

/** Why no other time may be offered at all. A mentee edits what waits for its answer, and offers nothing. */
export function troubleWithMoving(booking: Movable, { by, now }: Omit<Wanted, 'startsAt'>): string | undefined {
  const { status, startsAt, movedCount } = booking
  if (movedCount >= mostMoves) return 'booking.moved_too_often'
  if (status === 'confirmed') return now > startsAt - moveDeadline ? 'booking.too_late_to_move' : undefined
  if (by === 'mentee') return 'booking.edit_instead'
  return now >= startsAt ? 'booking.too_late' : undefined
}

function troubleWithStart(booking: Movable, startsAt: number, now: number): string | undefined {
  if (startsAt === booking.startsAt) return 'booking.same_time'
  if (startsAt % tick !== 0) return 'booking.not_offered'
  if (startsAt < now + soonestOffer) return 'booking.too_soon'
  return startsAt > now + farthest ? 'booking.too_far' : undefined
}

/** Until when the other may think about it: both times are kept so long. */
export const offerExpiresAt = (booking: Movable, { startsAt, now }: Omit<Wanted, 'by'>): number =>
  Math.max(
    now + leastAnswerTime,
    Math.min(now + longestOffer, Math.min(booking.startsAt, startsAt) - answeredBeforeStart),
  )
