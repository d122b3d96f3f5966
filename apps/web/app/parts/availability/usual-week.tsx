import { DayHours } from '@mentorhub/ui/schedule/day-hours'
import { TimeEntry } from '@mentorhub/ui/schedule/time-entry'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { tabPath } from './availability-tabs.ts'
import { CopyDayForm } from './copy-day-form.tsx'
import type { Rule } from './schedule-data.ts'
import { blockWords, weekdayChoices } from './schedule-words.ts'

/** All seven days, each with its hours. */
export function UsualWeek({ rules }: { rules: readonly Rule[] }) {
  return (
    <SettingsSection title="Your usual week">
      <ul className="divide-y divide-line">
        {weekdayChoices.map(({ value, long }) => (
          <Day
            key={value}
            name={long}
            weekday={value}
            rules={rules.filter(({ weekday }) => String(weekday) === value)}
          />
        ))}
      </ul>
    </SettingsSection>
  )
}

type DayProps = { name: string; weekday: string; rules: readonly Rule[] }

const Day = ({ name, weekday, rules }: DayProps) => (
  <DayHours day={name} copy={rules.length > 0 && <CopyDayForm name={name} weekday={weekday} />}>
    {rules.length === 0 && <p className="pt-1 text-sm text-muted">No hours</p>}
    {rules.map((rule) => (
      <TimeEntry
        key={rule.id}
        times={blockWords(rule)}
        of={name}
        edit={tabPath('recurring', { edit: rule.id })}
        remove={tabPath('recurring', { remove: rule.id })}
      />
    ))}
  </DayHours>
)
