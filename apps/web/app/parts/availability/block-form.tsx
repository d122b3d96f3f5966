import { Button, ButtonLink } from '@mentorhub/ui/button'
import { CheckboxField } from '@mentorhub/ui/checkbox-field'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextField } from '@mentorhub/ui/text-field'
import type { FormState } from '../form-state.ts'
import { datesWords } from '../time/date-words.ts'
import { tabPath } from './availability-tabs.ts'
import { actPath } from './schedule-acts.ts'
import type { Override } from './schedule-data.ts'
import { TimeRange } from './time-range.tsx'

type BlockFormProps = { form: FormState; edited: Override | undefined; today: string }

/** Takes days, or hours of them, out of everything else. Hours are asked for once they are not whole days. */
export function BlockForm({ form, edited, today }: BlockFormProps) {
  return (
    <SettingsSection
      title={edited ? `Change ${datesWords(edited)}` : 'Block out time'}
      lead={edited ? undefined : 'Holidays, appointments, time for yourself: nobody can book you then.'}
    >
      <form method="post" action={actPath('blocks', 'addOverride')} noValidate={form.isRefused}>
        <input type="hidden" name="kind" value="block" />
        {edited && <input type="hidden" name="replaces" value={edited.id} />}
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            {...form.field('on')}
            label="First day"
            type="date"
            min={edited ? undefined : today}
            placeholder="2026-12-24"
          />
          <TextField
            {...form.field('until')}
            label="Last day"
            type="date"
            min={today}
            optional
            placeholder="2027-01-03"
          />
        </div>
        <div className="group flex flex-col gap-4">
          <CheckboxField name="wholeDay" label="Whole days" defaultChecked={form.text('wholeDay') === 'on'} />
          <div className="flex flex-col gap-4 group-has-[[name=wholeDay]:checked]:hidden">
            <TimeRange form={form} />
          </div>
        </div>
        <TextField {...form.field('note')} label="Note" hint="Only you see it." optional maxLength={120} />
        <div className="flex flex-wrap gap-2">
          <Button icon={edited ? undefined : 'plus'}>{edited ? 'Save Changes' : 'Block this time'}</Button>
          {edited && (
            <ButtonLink to={tabPath('blocks')} tone="quiet">
              Cancel
            </ButtonLink>
          )}
        </div>
      </form>
    </SettingsSection>
  )
}
