import { Button, ButtonLink } from '@mentorhub/ui/button'
import { href } from 'react-router'
import { Select } from '@mentorhub/ui/select'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { placeOf } from '@mentorhub/domain/time/when-in'
import { useFrame } from '../../frame.ts'
import type { FormState } from '../form-state.ts'
import { zoneOptions } from '../zone-options.ts'
import { tabPath } from './availability-tabs.ts'
import { MovedDays } from './moved-days.tsx'
import { actPath } from './schedule-acts.ts'
import type { OwnSchedule, Preview } from './schedule-data.ts'
import { TouchedBookings } from './touched-bookings.tsx'

type ZoneSectionProps = { form: FormState; schedule: OwnSchedule; preview: Preview | undefined }

/** First shows what another zone would do, and then asks. */
export function ZoneSection({ form, schedule: { zone, version }, preview }: ZoneSectionProps) {
  const device = useFrame().zone
  const isAnother = preview !== undefined && preview.zones.after !== preview.zones.before
  return (
    <SettingsSection
      title="Time zone"
      lead={`Your hours are in ${placeOf(zone)} time. When you move they stay what they are on your clock: Monday 14:00 stays Monday 14:00.`}
    >
      <form method="get" action={href('/mentor/availability')} noValidate>
        <input type="hidden" name="tab" value="limits" />
        <Select
          name="zone"
          label="Change it to"
          error={form.error('zone')}
          defaultValue={preview?.zones.after ?? zone}
          options={zoneOptions(zone, device)}
        />
        <Button tone="secondary">Show what changes</Button>
      </form>
      {isAnother && <Moving preview={preview} version={version} />}
    </SettingsSection>
  )
}

/** Before and after of the next days, each in the time of its own place. */
function Moving({ preview: { zones, days, bookings }, version }: { preview: Preview; version: number }) {
  const [from, to] = [placeOf(zones.before), placeOf(zones.after)]
  return (
    <section aria-label={`From ${from} to ${to}`} className="flex flex-col gap-3 border-t border-line pt-4">
      <h3>{`From ${from} to ${to}`}</h3>
      {days.length === 0 ? (
        <p className="text-sm">In the next four weeks you have no hours that would move.</p>
      ) : (
        <MovedDays zones={zones} days={days} />
      )}
      <div className="text-sm">
        <TouchedBookings bookings={bookings} />
      </div>
      <form method="post" action={actPath('limits', 'setZone')} className="flex flex-wrap gap-2">
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="timezone" value={zones.after} />
        <Button>Use {to} time</Button>
        <ButtonLink to={tabPath('limits')} tone="quiet">
          Stay with {from}
        </ButtonLink>
      </form>
    </section>
  )
}
