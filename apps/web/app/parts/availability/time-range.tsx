import { CheckboxField } from '@mentorhub/ui/checkbox-field'
import { TextField } from '@mentorhub/ui/text-field'
import { clockText } from '@mentorhub/domain/time/clock-time'
import { minutesADay } from '@mentorhub/domain/time/dates'
import type { FormState } from '../form-state.ts'

/** From when until when, each a time field of the browser's own. */
export function TimeRange({ form }: { form: FormState }) {
  return (
    <>
      <div className="grid grid-cols-2 items-end gap-3">
        <TextField {...form.field('start')} label="Start time" type="time" step={300} placeholder="15:00" />
        <TextField {...form.field('end')} label="End time" type="time" step={300} placeholder="17:00" />
      </div>
      <CheckboxField name="endsNextDay" label="Ends the next day" defaultChecked={form.text('endsNextDay') === 'on'} />
    </>
  )
}

/** What stands in the fields of a block that is edited; time fields know no 24:00. */
export const givenTimes = ({ start, end }: { readonly start: number; readonly end: number }) => ({
  start: clockText(start),
  end: clockText(end % minutesADay),
  endsNextDay: end > minutesADay ? 'on' : '',
})
