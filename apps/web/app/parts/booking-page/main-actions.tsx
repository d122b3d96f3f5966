import { href } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { doingWords, mainDoings } from './actions.ts'
import { named, otherOf, type Booking } from './booking-data.ts'
import type { Doing } from './doings.ts'
import { stepPath } from './steps.ts'

/** Opens the panel in which something is looked at once more before it is done. */
export const panelLink = ({ id }: Pick<Booking, 'id'>, doing: Doing): string =>
  doing === 'feedback' ? `${href('/bookings/:id', { id })}#feedback` : stepPath(id, doing)

/** These help both and can be taken back, so they are done at once. */
const atOnce: ReadonlySet<Doing> = new Set(['confirm', 'accept', 'reconfirm'])

export function MainActions({ booking }: { booking: Booking }) {
  const list = mainDoings(booking)
  if (list.length === 0) return null
  return (
    <div className="flex flex-wrap gap-2">
      {list.map((doing, at) => (
        <Action key={doing} doing={doing} booking={booking} isFirst={at === 0} />
      ))}
    </div>
  )
}

function Action({ doing, booking, isFirst }: { doing: Doing; booking: Booking; isFirst: boolean }) {
  const label = named(doingWords[doing], otherOf(booking))
  const tone = isFirst ? 'primary' : doing === 'decline' || doing === 'absent' ? 'caution' : 'secondary'
  if (!atOnce.has(doing))
    return (
      <ButtonLink to={panelLink(booking, doing)} tone={tone}>
        {label}
      </ButtonLink>
    )
  return (
    <form method="post" action={stepPath(booking.id, doing)}>
      <Seen version={booking.version} />
      <Button tone={tone}>{label}</Button>
    </form>
  )
}

/** Which state of the booking it was decided on. */
export const Seen = ({ version }: Pick<Booking, 'version'>) => <input type="hidden" name="version" value={version} />
