import { days, minutes } from '../duration.ts'
import { datesFrom, dayNumber, minutesADay, weekdayOf } from '../time/dates.ts'
import type { Block, Schedule } from './availability.ts'
import type { Interval } from './interval.ts'
import { compile, windowsOf } from './open-slots.ts'

/** A block that is not as long on its date as on the clock face, because the clocks are changed within it. */
export type OddBlock = Block & { readonly minutes: number }

/** What a schedule comes to on one date of its zone. */
type DayOutcome = {
  readonly date: string
  readonly weekday: number
  readonly windows: Interval[]
  /** By how many minutes the clocks are put forward on that date; back is less than nothing. */
  readonly clocksForward: number
  readonly odd: OddBlock[]
}

const wholeDay: Block = { start: 0, end: minutesADay }

/** What really results on each of some dates, after everything that changes the usual week. */
export function outcomeOf(schedule: Schedule, first: string, count: number): DayOutcome[] {
  const dates = datesFrom(first, count + 1).map((date) => dayOf(date, schedule.zone))
  const windows = windowsOf(compile(schedule), dates[0]?.start ?? 0, dates.at(-1)?.start ?? 0)
  return dates.slice(0, count).map((day, index) => {
    const isEven = day.clocksForward === 0 && dates[index + 1]?.clocksForward === 0
    return {
      date: day.date,
      weekday: weekdayOf(day.date),
      windows: within(windows, day),
      clocksForward: day.clocksForward,
      odd: isEven ? [] : plannedOn(schedule, day.date).flatMap((block) => oddOf(block, day.date, schedule.zone)),
    }
  })
}

/** A date from its first instant to that of the next. */
function dayOf(date: string, zone: string) {
  const instants = instantsOf(wholeDay, date, zone)
  const [start, end] = [instants[0]?.start ?? 0, instants.at(-1)?.end ?? 0]
  return { date, start, end, clocksForward: (days(1) - (end - start)) / minutes(1) }
}

/** How long a block of one date lasts there. An hour that is skipped has no minutes, one that comes twice has 120. */
export const realMinutes = (block: Block, date: string, zone: string): number => lengthOf(instantsOf(block, date, zone))

/** What begins on a date, before blocks take away from it. */
function plannedOn({ rules, overrides }: Schedule, date: string): readonly Block[] {
  const special = overrides.filter(({ kind, on }) => kind !== 'block' && on === date)
  const isReplaced = special.some(({ kind }) => kind === 'replace')
  return [...(isReplaced ? [] : rules.filter(({ weekday }) => weekday === weekdayOf(date))), ...special]
}

/** When the clocks of a place show a block of one date. */
function instantsOf({ start, end }: Block, on: string, zone: string): Interval[] {
  const alone = compile({ zone, rules: [], overrides: [{ kind: 'add', on, until: on, start, end }] })
  const midnight = days(dayNumber(on))
  return windowsOf(alone, midnight - days(2), midnight + days(4))
}

const lengthOf = (instants: readonly Interval[]) =>
  instants.reduce((sum, { start, end }) => sum + (end - start), 0) / minutes(1)

const within = (windows: readonly Interval[], { start, end }: Interval): Interval[] =>
  windows
    .filter((window) => window.start < end && window.end > start)
    .map((window) => ({ start: Math.max(window.start, start), end: Math.min(window.end, end) }))

function oddOf({ start, end }: Block, date: string, zone: string): OddBlock[] {
  const long = realMinutes({ start, end }, date, zone)
  return long === end - start ? [] : [{ start, end, minutes: long }]
}
