import { clockMinutes } from '../time/clock-time.ts'
import { minutesADay } from '../time/dates.ts'
import type { Block } from './availability.ts'

/** What the fields of a form say: from when until when. */
export type Times = { readonly start: string; readonly end: string; readonly endsNextDay: boolean }

/** Midnight at the end is that of the same day, unless said otherwise. */
export function blockOf({ start, end, endsNextDay }: Times): Block {
  const last = clockMinutes(end)
  return { start: clockMinutes(start), end: endsNextDay ? last + minutesADay : last || minutesADay }
}

export type Trouble = { readonly path: string[]; readonly message: string }

/** What is wrong with a block, and in which field. */
export function troubleOf(times: Times): Trouble | undefined {
  const { start, end } = blockOf(times)
  // A text that is no time is refused as such.
  if (Number.isNaN(start + end)) return undefined
  if (start % 5 !== 0) return { path: ['start'], message: 'time.five_minutes' }
  if (end % 5 !== 0) return { path: ['end'], message: 'time.five_minutes' }
  if (end <= start) return { path: ['end'], message: 'time.order' }
  return end > start + minutesADay ? { path: ['end'], message: 'time.too_long' } : undefined
}
