import { days } from '../duration.ts'
import { dayIn } from './day-in.ts'
import { offsetAt } from './offset.ts'

/** The first instant of a date such as "2026-12-03" in a place, also where midnight is skipped or comes twice. */
export function dayStart(date: string, timeZone: string): number {
  const wall = Date.parse(`${date}T00:00Z`)
  const [before, after] = [offsetAt(wall - days(1), timeZone), offsetAt(wall + days(1), timeZone)]
  const starts = [wall - Math.max(before, after), wall - Math.min(before, after)]
  return starts.find((at) => dayIn(at, timeZone) === date) ?? wall - before
}
