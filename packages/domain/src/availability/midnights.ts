import { minutesADay } from '../time/dates.ts'
import type { Span } from './span.ts'
import type { Stretch } from './stretch.ts'

const week = 7 * minutesADay

/**
 * The starts within a span are counted from where it begins, whatever part of it is asked for. A week of hours without
 * any gap has no beginning, so what has lasted for more than seven days is counted anew from every midnight of its place:
 * nobody needs to know how it began, and what was changed long ago moves nothing today. Each part goes on for as long as
 * a meeting that starts just before the next midnight.
 */
export function partsOf(span: Span, lengthMin: number, stretches: readonly Stretch[]): readonly Span[] {
  const anchors = [span.start, ...midnights(stretches, span.start + week, span.end)]
  return anchors.map((start, index) => ({
    start,
    end: Math.min(span.end, (anchors[index + 1] ?? span.end) + lengthMin - 1),
  }))
}

export const isEndless = ({ start, end }: Span) => end - start > week

/** The first minute of each date between two minutes. */
function midnights(stretches: readonly Stretch[], from: number, until: number): number[] {
  const found: number[] = []
  let begun = -Infinity
  for (const stretch of stretches) {
    const [low, high] = [Math.max(stretch.from, from - 3 * minutesADay), Math.min(stretch.until, until)]
    const first = Math.floor((low + stretch.offset) / minutesADay)
    for (let day = Math.max(begun + 1, first); day * minutesADay - stretch.offset < high; day++) {
      found.push(Math.max(low, day * minutesADay - stretch.offset))
      begun = day
    }
  }
  return found.filter((at) => at >= from)
}
