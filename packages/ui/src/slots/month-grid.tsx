import { classNames } from '../class-names.ts'
import { Icon } from '../icon.tsx'
import { AppLink } from '../link.tsx'

export type PickerDay = {
  /** "2026-12-03" */
  date: string
  /** "Thursday 3 December, 5 times" */
  label: string
  /** Only where something is free. */
  to?: string | undefined
  isChosen?: boolean | undefined
  isToday?: boolean | undefined
}

export type PickerMonth = {
  /** "December 2026" */
  label: string
  /** Monday first; before the first day and after the last there is nothing. */
  weeks: readonly (readonly (PickerDay | null)[])[]
  earlier?: MonthLink | undefined
  later?: MonthLink | undefined
}
type MonthLink = { label: string; to: string }

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Days with free times are links. The enhancer adds the keys of a grid. */
export function MonthGrid({ label, weeks, earlier, later }: PickerMonth) {
  return (
    <div>
      <div className="flex items-center justify-between">
        <h3 id="month">{label}</h3>
        <div className="flex gap-1">
          <Turn id="earlier" look="rotate-90" month={earlier} />
          <Turn id="later" look="-rotate-90" month={later} />
        </div>
      </div>
      <table data-month aria-labelledby="month" className="mt-2 w-full table-fixed text-center text-sm">
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col" abbr={name} className="pb-1 text-xs font-normal text-muted">
                {name.slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((days, week) => (
            <tr key={days.find(Boolean)?.date ?? week}>
              {days.map((day, weekday) => (
                <Cell key={day?.date ?? weekdays[weekday]} day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Turn({ id, look, month }: { id: string; look: string; month: MonthLink | undefined }) {
  const shape = 'inline-flex size-control-small items-center justify-center rounded-control'
  return month ? (
    <AppLink id={id} to={month.to} aria-label={month.label} className={classNames(shape, 'hover:bg-subtle')}>
      <Icon name="chevron" className={look} />
    </AppLink>
  ) : (
    <span className={shape} />
  )
}

function Cell({ day }: { day: PickerDay | null }) {
  if (!day) return <td aria-hidden="true" />
  const number = Number(day.date.slice(-2))
  return (
    <td data-date={day.date} className={classNames('rounded-control p-0.5', day.isToday && 'font-semibold')}>
      {day.to ? (
        <AppLink
          id={`day-${day.date}`}
          to={day.to}
          aria-label={day.label}
          aria-current={day.isChosen ? 'date' : undefined}
          className={classNames(
            'flex min-h-control items-center justify-center rounded-control font-semibold no-underline',
            day.isChosen ? 'bg-primary-strong text-on-primary' : 'bg-primary-tint text-primary-strong hover:bg-subtle',
          )}
        >
          {number}
        </AppLink>
      ) : (
        <span className="flex min-h-control items-center justify-center text-muted">{number}</span>
      )}
    </td>
  )
}
