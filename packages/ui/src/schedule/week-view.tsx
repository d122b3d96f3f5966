import { classNames } from '../class-names.ts'

export type ShownDay = {
  /** "2026-11-23" */
  date: string
  /** "Mon" and "23 Nov" */
  weekday: string
  day: string
  when: 'over' | 'today' | 'ahead'
  times: readonly string[]
  notes: readonly string[]
}

type WeekViewProps = { title: string; days: readonly ShownDay[] }

/** What a week comes to, date by date: seven columns where there is room, else a list. */
export function WeekView({ title, days }: WeekViewProps) {
  return (
    <section aria-label={title} className="flex flex-col gap-2">
      <h3>{title}</h3>
      <ol className="grid overflow-hidden rounded-card border border-line max-md:divide-y max-md:divide-line md:grid-cols-7 md:divide-x md:divide-line">
        {days.map((day) => (
          <Day key={day.date} {...day} />
        ))}
      </ol>
    </section>
  )
}

function Day({ date, weekday, day, when, times, notes }: ShownDay) {
  return (
    <li
      className={classNames(
        'flex gap-3 p-3 text-sm md:min-h-28 md:flex-col md:gap-2 md:p-2',
        when === 'today' ? 'bg-primary-tint' : 'bg-surface',
        when === 'over' && 'text-muted',
      )}
    >
      <time dateTime={date} className="flex w-24 flex-none gap-1 md:w-auto md:flex-col md:gap-0">
        <span className="font-semibold">{weekday}</span>
        <span className="text-muted">
          {day}
          {when === 'today' && <span className="sr-only"> (today)</span>}
        </span>
      </time>
      <div className="flex min-w-0 flex-col gap-1">
        {times.length === 0 ? (
          <span className="text-muted">
            <span aria-hidden="true">–</span>
            <span className="sr-only">No hours</span>
          </span>
        ) : (
          <ul className="flex flex-wrap gap-1 tabular-nums">
            {times.map((time) => (
              <li
                key={time}
                className={classNames(
                  when !== 'over' && 'rounded-control bg-secondary-tint px-1 text-secondary-strong',
                )}
              >
                {time}
              </li>
            ))}
          </ul>
        )}
        {notes.map((note) => (
          <p key={note} className="text-xs text-muted">
            {note}
          </p>
        ))}
      </div>
    </li>
  )
}
