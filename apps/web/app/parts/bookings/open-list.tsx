import { href } from 'react-router'
import { AppLink } from '@mentorhub/ui/link'
import { otherParty } from '@mentorhub/domain/bookings/booking'
import type { apiFor } from '../../server/api-for.ts'
import { BothTimes } from './both-times.tsx'
import { statusWords } from './status-words.ts'

export type OpenBookings = Awaited<ReturnType<ReturnType<typeof apiFor>['users']['closingBookings']>>

/** Sessions that somebody's change touches: with whom, how far they are, and both times. Of many the next ones. */
export const OpenList = ({ bookings: { total, next } }: { bookings: OpenBookings }) => (
  <ul className="mt-1 list-disc ps-5">
    {next.map(({ id, status, as, ...booking }) => {
      const mine = as ?? 'mentor'
      const { name, zone } = booking[otherParty(mine)]
      return (
        <li key={id} className="mt-1">
          {as ? <AppLink to={href('/bookings/:id', { id })}>{name}</AppLink> : name},{' '}
          {statusWords[status].toLowerCase()}
          <span className="block">
            <BothTimes times={booking} zone={booking[mine].zone} their={{ name, zone }} />
          </span>
        </li>
      )
    })}
    {total > next.length && <li className="mt-1">and {total - next.length} more</li>}
  </ul>
)
