import type { ComponentType } from 'react'
import { Avatar } from '@mentorhub/ui/avatar'
import { AppLink } from '@mentorhub/ui/link'
import type { Reader } from '../time/soon-words.ts'
import { bookingPath, otherOf, type Summary } from './booking-data.ts'
import { BothTimes } from './both-times.tsx'
import { StatusBadge } from './status-badge.tsx'
import { turnWords } from './turn-words.ts'

export type BookingRowsProps = {
  label: string
  bookings: readonly Summary[]
  reader: Reader
  actions: ComponentType<{ booking: Summary; now: number }>
  /** Sessions of both sides, so that each says what the other person is in it. */
  mixed?: boolean | undefined
}

/** Bookings one below the other: about what, with whom, when, what happens next, and what can be done. */
export const BookingRows = ({ label, bookings, ...row }: BookingRowsProps) => (
  <ul aria-label={label} className="divide-y divide-line">
    {bookings.map((booking) => (
      <Row key={booking.id} booking={booking} {...row} />
    ))}
  </ul>
)

type RowProps = Omit<BookingRowsProps, 'label' | 'bookings'> & { booking: Summary }

function Row({ booking, reader, actions: Actions, mixed }: RowProps) {
  const other = otherOf(booking)
  const next = turnWords(booking, reader)
  return (
    <li className="flex flex-wrap items-start gap-3 py-4 text-sm first:pt-0 last:pb-0">
      <Avatar name={other.name} photo={other.photo} />
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-x-2 font-medium">
          <AppLink to={bookingPath(booking.id)} className="min-w-0 break-words">
            {booking.topic}
          </AppLink>
          <StatusBadge status={booking.status} />
        </p>
        <p className="text-muted">
          {mixed && (booking.as === 'mentor' ? 'Mentee: ' : 'Mentor: ')}
          <span className="text-ink">{other.name}</span>
          {other.headline && ` · ${other.headline}`}
        </p>
        <p className="tabular-nums">
          <BothTimes times={booking} zone={reader.zone} their={other} />
        </p>
        {next && <p className="text-muted">{next}</p>}
      </div>
      <Actions booking={booking} now={reader.now} />
    </li>
  )
}
