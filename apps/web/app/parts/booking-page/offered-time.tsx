import { BothTimes } from '../bookings/both-times.tsx'
import { openProposalOf, otherOf, type Booking } from './booking-data.ts'

/** The other time that is offered now, and what was said with it. */
export function OfferedTime({ booking, zone }: { booking: Booking; zone: string }) {
  const offered = openProposalOf(booking)
  if (!offered || booking.turn.what !== 'choose_time') return null
  return (
    <div className="rounded-control border bg-surface p-3">
      <p className="font-semibold">
        <BothTimes times={offered} zone={zone} their={{ name: otherOf(booking), zone: booking.other.zone }} />
      </p>
      {offered.note && <p className="mt-1 text-sm whitespace-pre-line">“{offered.note}”</p>}
    </div>
  )
}
