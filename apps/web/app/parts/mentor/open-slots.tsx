import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { Moment } from '@mentorhub/ui/moment'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { SlotMeter } from '@mentorhub/ui/slot-meter'
import { advisedSlots } from '@mentorhub/domain/availability/availability'
import { meterDays } from '@mentorhub/domain/availability/slots-ahead'
import { placeOf } from '@mentorhub/domain/time/when-in'
import { momentOf } from '../moment-of.ts'
import type { Dashboard } from './dashboard-data.ts'

/** What mentees can ask for, and who waits for more of it. */
export function OpenSlots({ dashboard: { slots, nextSlotAt, zone, waiting, accepting } }: { dashboard: Dashboard }) {
  return (
    <SettingsSection title="Bookable slots">
      <SlotMeter slots={slots} advised={advisedSlots} within={`in the next ${meterDays} days`} />
      <div className="flex flex-col gap-1 text-sm">
        {nextSlotAt !== null && (
          <p>
            The next one: <Moment {...momentOf(nextSlotAt, zone)} /> ({placeOf(zone)})
          </p>
        )}
        {!accepting && <p>Nobody can ask for them while you accept no requests.</p>}
        {waiting > 0 && <p>{waitingWords(waiting)} told when a time opens.</p>}
      </div>
      <div className="mt-auto">
        <ButtonLink to={href('/mentor/availability')} tone="secondary">
          {slots === 0 ? 'Open some times' : 'Change your hours'}
        </ButtonLink>
      </div>
    </SettingsSection>
  )
}

const waitingWords = (waiting: number) => (waiting === 1 ? '1 person wants to be' : `${waiting} people want to be`)
