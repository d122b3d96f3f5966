import { Moment } from '@mentorhub/ui/moment'
import { useMember } from '../me.ts'
import { momentOf } from '../moment-of.ts'
import type { Preview } from './schedule-data.ts'

/** A change of hours moves nobody: what was agreed stays, and is named. */
export function TouchedBookings({ bookings }: { bookings: Preview['bookings'] }) {
  const { timezone } = useMember()
  if (bookings.length === 0) return <p className="text-muted">Sessions that are agreed stay where they are.</p>
  return (
    <div>
      <p>These sessions lie in hours that change. They stay where they are, unless you move them:</p>
      <ul className="mt-1 list-disc ps-5">
        {bookings.map(({ id, startsAt, mentee }) => (
          <li key={id}>
            <Moment {...momentOf(startsAt, timezone)} /> with {mentee}
          </li>
        ))}
      </ul>
    </div>
  )
}
