import { minutes } from '../duration.ts'
import { minutesADay } from '../time/dates.ts'
import { toTheMinute } from '../time/to-the-minute.ts'

/** Time in which the clocks of a place keep one distance from UTC: minutes of UTC, and minutes ahead of it. */
export type Stretch = { readonly from: number; readonly until: number; readonly offset: number }

/** A change that is undone within so few days would be overlooked; no place did that since 1970. */
const step = 3 * minutesADay

/** The stretches of a zone from one minute to another by the engine's own knowledge; none of a zone that it does not know. */
export function intlStretches(zone: string, from: number, until: number): readonly Stretch[] {
  const offsetAt = intlOffsets(zone)
  return offsetAt ? stretchesBy(offsetAt, Math.floor(from), Math.ceil(until)) : []
}

type Offsets = (minute: number) => number

function stretchesBy(offsetAt: Offsets, from: number, until: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  let current = { from, offset: offsetAt(from) }
  for (let low = from; low < until; low += step) {
    const high = Math.min(low + step, until)
    const offset = offsetAt(high)
    if (offset === current.offset) continue
    const change = changeBetween(low, high, offsetAt)
    stretches.push({ ...current, until: change })
    current = { from: change, offset }
  }
  return [...stretches, { ...current, until }]
}

/** The first minute whose offset is no longer that of `low`. */
function changeBetween(low: number, high: number, offsetAt: Offsets): number {
  if (high - low === 1) return high
  const middle = Math.floor((low + high) / 2)
  return offsetAt(middle) === offsetAt(low)
    ? changeBetween(middle, high, offsetAt)
    : changeBetween(low, middle, offsetAt)
}

/** Tells how many minutes the clocks of a zone are ahead of UTC at a minute; one formatter serves all of them. */
export function intlOffsets(zone: string): Offsets | undefined {
  const format = formatIn(zone)
  if (!format) return undefined
  return (minute) => {
    const [month = 0, day = 0, year = 0, hour = 0, past = 0] =
      format.format(minutes(minute)).match(/\d+/g)?.map(Number) ?? []
    return Date.UTC(year, month - 1, day, hour, past) / minutes(1) - minute
  }
}

/** What the engine itself calls a zone: "US/Eastern" is "America/New_York" to it. */
export const intlName = (zone: string): string | undefined => formatIn(zone)?.resolvedOptions().timeZone

function formatIn(timeZone: string) {
  try {
    return new Intl.DateTimeFormat('en-US', { ...toTheMinute, timeZone })
  } catch {
    return undefined
  }
}
