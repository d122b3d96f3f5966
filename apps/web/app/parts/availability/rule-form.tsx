import { Button, ButtonLink } from '@mentorhub/ui/button'
import { DayToggles } from '@mentorhub/ui/schedule/day-toggles'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import type { FormState } from '../form-state.ts'
import { tabPath } from './availability-tabs.ts'
import { actPath } from './schedule-acts.ts'
import type { Rule } from './schedule-data.ts'
import { blockWords, everyWeekday, weekdayChoices } from './schedule-words.ts'
import { TimeRange } from './time-range.tsx'

/** Adds hours to days of the week, or changes those of one. */
export function RuleForm({ form, edited }: { form: FormState; edited: Rule | undefined }) {
  return (
    <SettingsSection
      title={edited ? `Change ${everyWeekday(edited.weekday)} ${blockWords(edited)}` : 'Add weekly hours'}
      lead={edited ? undefined : 'They repeat every week until you remove them.'}
    >
      <form method="post" action={actPath('recurring', 'addRules')} noValidate={form.isRefused}>
        {edited && <input type="hidden" name="replaces" value={edited.id} />}
        <DayToggles
          name="weekdays"
          legend="Day of week"
          days={weekdayChoices}
          chosen={form.list('weekdays')}
          error={form.error('weekdays')}
        />
        <TimeRange form={form} />
        <div className="flex flex-wrap gap-2">
          <Button icon={edited ? undefined : 'plus'}>{edited ? 'Save Changes' : 'Add Time Slot'}</Button>
          {edited && (
            <ButtonLink to={tabPath('recurring')} tone="quiet">
              Cancel
            </ButtonLink>
          )}
        </div>
      </form>
    </SettingsSection>
  )
}
