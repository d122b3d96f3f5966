import { Button, ButtonLink } from '@mentorhub/ui/button'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { meterDays } from '@mentorhub/domain/availability/slots-ahead'
import { dateWords } from '../time/date-words.ts'
import { tabPath, type AvailabilityTab } from './availability-tabs.ts'
import { actPath, type Act } from './schedule-acts.ts'
import type { Preview } from './schedule-data.ts'
import { TouchedBookings } from './touched-bookings.tsx'

type RemovePanelProps = {
  /** "Mondays 15:00–17:00" */
  what: string
  id: string
  tab: AvailabilityTab
  act: Act
  preview: Preview | undefined
}

/** Asks once, and says what follows. */
export function RemovePanel({ what, id, tab, act, preview }: RemovePanelProps) {
  return (
    <SettingsSection title={`Remove ${what}?`} tone="danger">
      {preview && <Consequences preview={preview} />}
      <form method="post" action={actPath(tab, act)}>
        <input type="hidden" name="id" value={id} />
        <div className="flex flex-wrap gap-2">
          <Button tone="danger" icon="trash">
            Remove
          </Button>
          <ButtonLink to={tabPath(tab)} tone="quiet">
            Keep it
          </ButtonLink>
        </div>
      </form>
    </SettingsSection>
  )
}

function Consequences({ preview: { slots, days, bookings } }: { preview: Preview }) {
  const [first, ...more] = days
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p>
        {first
          ? `What can be booked changes on ${dateWords(first.date)}${more.length > 0 ? ' and after' : ''}.`
          : 'In the next four weeks nothing changes.'}{' '}
        {slots.before !== slots.after &&
          `Of ${slots.before} bookable slots in the next ${meterDays} days there will be ${slots.after}.`}
      </p>
      <TouchedBookings bookings={bookings} />
    </div>
  )
}
