import { minutes } from '../duration.ts'
import { dayIn } from '../time/day-in.ts'
import { minutesADay } from '../time/dates.ts'
import { stretchesOf } from './stretch.ts'

const daysAhead = 180

/** The date on which the clocks of a place are put forward or back next, if that is within half a year. */
export function nextClockChange(zone: string, now: number): string | undefined {
  const minute = Math.floor(now / minutes(1))
  const until = minute + daysAhead * minutesADay
  const next = stretchesOf(zone, minute, until).find(({ from }) => from > minute && from < until)
  return next && dayIn(minutes(next.from), zone)
}
