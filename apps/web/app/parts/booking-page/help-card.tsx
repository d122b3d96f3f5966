import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { supportAddress } from '@mentorhub/domain/support/support'
import { otherOf, type Booking } from './booking-data.ts'
import { canDo } from './doings.ts'
import { panelLink } from './main-actions.tsx'

/** Whoever waits for somebody finds help at once; whoever was treated badly, too. */
export function HelpCard({ booking }: { booking: Booking }) {
  const other = otherOf(booking)
  const { id, startsAt, endsAt, now, status, other: person } = booking
  const isWaiting = status === 'confirmed' && now >= startsAt
  const question = now < endsAt ? `Is ${other} not there?` : `Did ${other} not come?`
  return (
    <SettingsSection title={isWaiting ? question : 'Help'}>
      <div className="flex flex-col items-start gap-2 text-sm">
        {isWaiting && <Absence booking={booking} />}
        <p>
          <a href={`mailto:${supportAddress}`}>{supportAddress}</a> ·{' '}
          <AppLink to={href('/help/contact')}>Contact form</AppLink>
        </p>
        {person.told && <AppLink to={href('/bookings/:id/report', { id })}>Report or block {other}</AppLink>}
      </div>
    </SettingsSection>
  )
}

function Absence({ booking }: { booking: Booking }) {
  if (booking.checkedIn.includes(booking.other.party)) return <p>{otherOf(booking)} has checked in. We help at once:</p>
  return (
    <>
      <p>From ten minutes after the start you can report it. We help at once, too:</p>
      {canDo('absent', booking) && (
        <ButtonLink to={panelLink(booking, 'absent')} tone="caution" size="small">
          Report it
        </ButtonLink>
      )}
    </>
  )
}
