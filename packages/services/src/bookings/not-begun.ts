import type { Booking } from '@mentorhub/domain/bookings/booking'
import { Refusal } from '@mentorhub/domain/errors'

/** What waited until its own start is not decided any more; for what waits no longer, the table of moves has its answer. */
export function notBegun({ status, startsAt }: Pick<Booking, 'status' | 'startsAt'>, now: number): void {
  if (status === 'pending' && startsAt <= now) throw new Refusal('conflict', 'booking.too_late')
}
