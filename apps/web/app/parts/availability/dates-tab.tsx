import type { FormState } from '../form-state.ts'
import { datesWords } from '../time/date-words.ts'
import { BlockForm } from './block-form.tsx'
import { DateForm } from './date-form.tsx'
import { OverrideList } from './override-list.tsx'
import { RemovePanel } from './remove-panel.tsx'
import type { Override, OwnSchedule, Preview } from './schedule-data.ts'
import { blockWords } from './schedule-words.ts'

type DatesTabProps = {
  tab: 'dates' | 'blocks'
  form: FormState
  schedule: OwnSchedule
  edited: Override | undefined
  removed: Override | undefined
  preview: Preview | undefined
}

/** Days that differ from the usual week: those that add to it, or those that take away from it. */
export function DatesTab({ tab, form, schedule: { overrides, today }, edited, removed, preview }: DatesTabProps) {
  const Form = tab === 'dates' ? DateForm : BlockForm
  return (
    <>
      {removed ? (
        <RemovePanel
          what={`${datesWords(removed)}, ${blockWords(removed).toLowerCase()}`}
          id={removed.id}
          tab={tab}
          act="removeOverride"
          preview={preview}
        />
      ) : (
        <Form form={form} edited={edited} today={today} />
      )}
      <OverrideList {...lists[tab]} tab={tab} overrides={overrides.filter(belongsTo(tab))} today={today} />
    </>
  )
}

export const belongsTo =
  (tab: 'dates' | 'blocks') =>
  ({ kind }: Override) =>
    (kind === 'block') === (tab === 'blocks')

const lists = {
  dates: { title: 'Dates with hours of their own', empty: 'No date differs from your usual week yet.' },
  blocks: { title: 'Blocked out', empty: 'Nothing is blocked out yet.' },
}
