import type { Interval } from '@mentorhub/domain/availability/interval'
import { placeOf } from '@mentorhub/domain/time/when-in'
import { clockOver } from '../time/clock-over.ts'
import { shortDay, weekdayWord } from '../time/date-words.ts'
import type { Clock } from '../time/time-words.ts'
import type { Preview } from './schedule-data.ts'
import { windowWords } from './window-words.ts'

/** The same hours with the one zone and with the other, both as clocks in the new place show them. */
export function MovedDays({ zones, days }: Pick<Preview, 'zones' | 'days'>) {
  const clock = clockOver(
    zones.after,
    days.flatMap(({ before, after }) => [...before, ...after]),
  )
  const place = placeOf(zones.after)
  return (
    <table className="w-full text-sm tabular-nums">
      <caption className="pb-2 text-start text-muted">{`The next days, as clocks in ${place} show them`}</caption>
      <thead className="text-muted">
        <tr>
          {['Day', `Now, with ${placeOf(zones.before)}`, `With ${place}`].map((head) => (
            <th key={head} scope="col" className="py-1 pe-3 text-start font-medium">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map(({ date, before, after }) => (
          <tr key={date} className="border-t border-line align-top">
            <th scope="row" className="py-2 pe-3 text-start font-medium whitespace-nowrap">
              {shortDay(date)}
            </th>
            <td className="py-2 pe-3 text-muted">{listed(before, date, clock)}</td>
            <td className="py-2">{listed(after, date, clock)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What falls on another date there says on which day. */
const listed = (windows: readonly Interval[], date: string, clock: Clock): string =>
  windows
    .map((window) => {
      const there = clock.wall.date(window.start)
      return `${there === date ? '' : `${weekdayWord(there)} `}${windowWords(window, clock)}`
    })
    .join(', ') || 'No hours'
