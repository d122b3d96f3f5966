import { days, minutes } from '../duration.ts'
import type { Interval } from './interval.ts'

/** The half hours of a UTC day as 48 bits: bit 0 is 00:00 to 00:30. More than 32, so no bitwise operators. */
export type HalfHours = { readonly utcDay: number; readonly mask: number }

const halfHour = minutes(30)
const halfHoursADay = days(1) / halfHour

/** The half hours in which a bookable start lies. */
export const openingsOf = (starts: readonly number[]): HalfHours[] =>
  masksOf(new Set(starts.map((start) => Math.floor(start / halfHour))))

/** The half hours of which some moment lies in one of the windows. */
export function halfHoursOf(windows: readonly Interval[]): HalfHours[] {
  const touched = new Set<number>()
  for (const { start, end } of windows)
    for (let at = Math.floor(start / halfHour); start < end && at * halfHour < end; at++) touched.add(at)
  return masksOf(touched)
}

function masksOf(halfHours: ReadonlySet<number>): HalfHours[] {
  const masks = new Map<number, number>()
  for (const at of halfHours) {
    const utcDay = Math.floor(at / halfHoursADay)
    masks.set(utcDay, (masks.get(utcDay) ?? 0) + 2 ** (at - utcDay * halfHoursADay))
  }
  return Array.from(masks, ([utcDay, mask]) => ({ utcDay, mask })).toSorted((a, b) => a.utcDay - b.utcDay)
}
