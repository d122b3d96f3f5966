import type { FormState } from '../form-state.ts'
import { RemovePanel } from './remove-panel.tsx'
import { RuleForm } from './rule-form.tsx'
import type { OwnSchedule, Preview, Rule } from './schedule-data.ts'
import { blockWords, everyWeekday } from './schedule-words.ts'
import { UsualWeek } from './usual-week.tsx'

type RecurringTabProps = {
  form: FormState
  schedule: OwnSchedule
  edited: Rule | undefined
  removed: Rule | undefined
  preview: Preview | undefined
}

export function RecurringTab({ form, schedule, edited, removed, preview }: RecurringTabProps) {
  return (
    <>
      {removed ? (
        <RemovePanel
          what={`${everyWeekday(removed.weekday)} ${blockWords(removed)}`}
          id={removed.id}
          tab="recurring"
          act="removeRule"
          preview={preview}
        />
      ) : (
        <RuleForm form={form} edited={edited} />
      )}
      <UsualWeek rules={schedule.rules} />
    </>
  )
}
