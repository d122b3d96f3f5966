import { SettingsSection } from '@mentorhub/ui/settings-section'
import { WeekView, type ShownDay } from '@mentorhub/ui/schedule/week-view'
import { placeOf } from '@mentorhub/domain/time/when-in'
import { dateWords, shortDay } from '../time/date-words.ts'
import { clockOver } from '../time/clock-over.ts'
import type { Clock } from '../time/time-words.ts'
import type { Day, OwnSchedule } from './schedule-data.ts'
import { clocksWords, oddWords } from './schedule-words.ts'
import { windowWords } from './window-words.ts'

/** What all of it comes to: this week and the next, date by date. */
export function OutcomeSection({ schedule }: { schedule: OwnSchedule }) {
  const { zone, today, days, clockChange } = schedule
  const clock = clockOver(
    zone,
    days.flatMap(({ windows }) => windows),
  )
  const shown = days.map((day) => shownDay(day, today, clock))
  return (
    <SettingsSection
      title="What results"
      lead={`Weekly hours, specific dates and blocks together, in ${placeOf(zone)} time. Notice, bookings and caps still apply.`}
    >
      <WeekView title="This week" days={shown.slice(0, 7)} />
      <WeekView title="Next week" days={shown.slice(7)} />
      {clockChange && clockChange.date > (days.at(-1)?.date ?? '') && <ComingChange day={clockChange} />}
    </SettingsSection>
  )
}

/** What a change of the clocks will do, while it is still out of sight. */
function ComingChange({ day: { date, clocksForward, odd } }: { day: Day }) {
  return (
    <div className="text-sm text-muted">
      <p>
        {dateWords(date)}: {clocksWords(clocksForward)} Your hours stay what they are on your clock.
      </p>
      {odd.map((block) => (
        <p key={block.start}>{oddWords(block)}</p>
      ))}
    </div>
  )
}

function shownDay(day: Day, today: string, clock: Clock): ShownDay {
  const [weekday = '', ...rest] = shortDay(day.date).split(' ')
  return {
    date: day.date,
    weekday,
    day: rest.join(' '),
    when: day.date < today ? 'over' : day.date === today ? 'today' : 'ahead',
    times: day.windows.map((window) => windowWords(window, clock)),
    notes: [...(day.clocksForward === 0 ? [] : [clocksWords(day.clocksForward)]), ...day.odd.map(oddWords)],
  }
}
