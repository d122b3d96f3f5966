import { Button, ButtonLink } from '@mentorhub/ui/button'
import { RadioCards } from '@mentorhub/ui/radio-cards'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TextField } from '@mentorhub/ui/text-field'
import type { FormState } from '../form-state.ts'
import { dateWords } from '../time/date-words.ts'
import { tabPath } from './availability-tabs.ts'
import { actPath } from './schedule-acts.ts'
import type { Override } from './schedule-data.ts'
import { TimeRange } from './time-range.tsx'

type DateFormProps = { form: FormState; edited: Override | undefined; today: string }

/** Hours of one date: beside the usual ones, or in their place. */
export function DateForm({ form, edited, today }: DateFormProps) {
  return (
    <SettingsSection
      title={edited ? `Change ${dateWords(edited.on)}` : 'Add hours on a date'}
      lead={edited ? undefined : 'For one time only: a special session, or a day that differs from your usual week.'}
    >
      <form method="post" action={actPath('dates', 'addOverride')} noValidate={form.isRefused}>
        {edited && <input type="hidden" name="replaces" value={edited.id} />}
        <TextField {...form.field('on')} label="Date" type="date" min={today} placeholder="2026-12-24" />
        <TimeRange form={form} />
        <RadioCards
          name="kind"
          legend="What they are"
          cards={kinds}
          chosen={form.text('kind') || 'add'}
          error={form.error('kind')}
        />
        <TextField {...form.field('note')} label="Note" hint="Only you see it." optional maxLength={120} />
        <div className="flex flex-wrap gap-2">
          <Button icon={edited ? undefined : 'plus'}>{edited ? 'Save Changes' : 'Add Time Slot'}</Button>
          {edited && (
            <ButtonLink to={tabPath('dates')} tone="quiet">
              Cancel
            </ButtonLink>
          )}
        </div>
      </form>
    </SettingsSection>
  )
}

const kinds = [
  { value: 'add', label: 'Extra hours', description: 'They join what you usually have on that day.' },
  { value: 'replace', label: 'Instead of the usual hours', description: 'On that date only these count.' },
]
