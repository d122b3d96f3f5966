import { SettingsSection } from '@mentorhub/ui/settings-section'
import { OpenList, type OpenBookings } from '../bookings/open-list.tsx'

type TouchedProps = { bookings: OpenBookings }

/** A change of hours moves nobody: what was agreed stays, and is named. */
export function TouchedBookings({ bookings }: TouchedProps) {
  if (bookings.total === 0) return <p className="text-muted">Sessions that are agreed stay where they are.</p>
  return (
    <div>
      <p>These sessions lie in hours that go away. They stay where they are, unless you move them:</p>
      <OpenList bookings={bookings} />
    </div>
  )
}

/** What a change has left behind, or a time that two agreed on beside the hours. */
export const OutsideHours = ({ bookings }: TouchedProps) =>
  bookings.total > 0 && (
    <SettingsSection
      title="Sessions outside your hours"
      lead="You are not there at these times by your hours above. The sessions stand as long as you do not move or cancel them."
    >
      <div className="text-sm">
        <OpenList bookings={bookings} />
      </div>
    </SettingsSection>
  )
