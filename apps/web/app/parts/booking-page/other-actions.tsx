import { href } from 'react-router'
import { AppLink } from '@mentorhub/ui/link'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { doingWords, otherDoings } from './actions.ts'
import { named, otherOf, type Booking } from './booking-data.ts'
import { panelLink } from './main-actions.tsx'

/** What is seldom needed, in a quiet list. */
export function OtherActions({ booking }: { booking: Booking }) {
  const list = otherDoings(booking)
  const isEditable = booking.as === 'mentee' && booking.status === 'pending'
  if (list.length === 0 && !isEditable) return null
  return (
    <SettingsSection title="Change or cancel">
      <ul className="flex flex-col text-sm">
        {isEditable && <Line to={href('/bookings/:id/edit', { id: booking.id })}>Edit the request</Line>}
        {list.map((doing) => (
          <Line key={doing} to={panelLink(booking, doing)}>
            {named(doingWords[doing], otherOf(booking))}
          </Line>
        ))}
      </ul>
    </SettingsSection>
  )
}

const Line = ({ to, children }: { to: string; children: string }) => (
  <li>
    <AppLink to={to} className="inline-flex min-h-target items-center">
      {children}
    </AppLink>
  </li>
)
