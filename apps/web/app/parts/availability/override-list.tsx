import { Badge } from '@mentorhub/ui/badge'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { TimeEntry } from '@mentorhub/ui/schedule/time-entry'
import { datesWords } from '../time/date-words.ts'
import { tabPath, type AvailabilityTab } from './availability-tabs.ts'
import type { Override } from './schedule-data.ts'
import { blockWords, oddWords } from './schedule-words.ts'

type OverrideListProps = {
  title: string
  /** What will stand here. */
  empty: string
  tab: AvailabilityTab
  overrides: readonly Override[]
  today: string
}

/** What lies ahead, and what is over until it is forgotten. */
export function OverrideList({ title, empty, tab, overrides, today }: OverrideListProps) {
  const ahead = overrides.filter(({ until }) => until >= today)
  return (
    <SettingsSection title={title}>
      {ahead.length === 0 ? (
        <p className="text-sm text-muted">{empty}</p>
      ) : (
        <ul className="divide-y divide-line">
          {ahead.map((entry) => (
            <li
              key={entry.id}
              className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-3 first:pt-0 last:pb-0"
            >
              <div className="pt-1 text-sm">
                <h3 className="text-sm">{datesWords(entry)}</h3>
                {entry.note && <p className="text-muted">{entry.note}</p>}
              </div>
              <TimeEntry
                times={blockWords(entry)}
                of={datesWords(entry)}
                badge={entry.kind === 'block' ? undefined : <Badge>{entry.kind === 'add' ? 'Extra' : 'Instead'}</Badge>}
                note={isOdd(entry) ? oddWords(entry) : undefined}
                edit={tabPath(tab, { edit: entry.id })}
                remove={tabPath(tab, { remove: entry.id })}
              />
            </li>
          ))}
        </ul>
      )}
    </SettingsSection>
  )
}

/** The clocks make it shorter or longer than it looks. */
const isOdd = ({ kind, start, end, minutes }: Override) => kind !== 'block' && minutes !== end - start
