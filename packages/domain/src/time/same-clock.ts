import { days } from '../duration.ts'
import { offsetAt } from './offset.ts'

const halfAYear = days(182)

/** Whether two places show the same time, in summer and in winter: then they differ in name only. */
export const sameClock = (one: string, other: string, now: number): boolean =>
  one === other || [now, now + halfAYear].every((at) => offsetAt(at, one) === offsetAt(at, other))
