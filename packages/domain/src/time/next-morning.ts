import { days, hours } from '../duration.ts'
import { offsetAt } from './offset.ts'

const morning = hours(8)

/** The first 08:00 of a place after an instant: when a daily mail is due there. */
export function nextMorning(after: number, timeZone: string): number {
  const wall = after + offsetAt(after, timeZone)
  const today = Math.floor(wall / days(1)) * days(1) + morning
  const at = instantOf(today, timeZone)
  return at > after ? at : instantOf(today + days(1), timeZone)
}

/** When the clocks of a place show what UTC's show at `wall`. No clock is ever changed around eight in the morning. */
function instantOf(wall: number, timeZone: string): number {
  const near = wall - offsetAt(wall, timeZone)
  return wall - offsetAt(near, timeZone)
}
