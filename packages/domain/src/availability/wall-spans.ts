import { minutesADay } from '../time/dates.ts'
import { type Compiled, blocksOn } from './compile.ts'
import { type Span, join, merged, without } from './span.ts'

/**
 * When somebody is there by their wall clock, from one date to another. All of a schedule is said in the time of one
 * zone, so dates, overrides and nights become one list before any zone is asked.
 */
export function wallSpans(compiled: Compiled, first: number, last: number): readonly Span[] {
  const spans: Span[] = []
  for (let day = first; day <= last; day++) {
    const midnight = day * minutesADay
    for (const { start, end } of blocksOn(compiled, day)) join(spans, midnight + start, midnight + end)
  }
  return compiled.away.length === 0 ? spans : without(spans, awaySpans(compiled, first, last))
}

/** What began on the day before may run into the first. */
function awaySpans({ away }: Compiled, first: number, last: number): Span[] {
  const spans: Span[] = []
  for (const block of away)
    for (let day = Math.max(first - 1, block.first); day <= Math.min(last, block.last); day++)
      spans.push({ start: day * minutesADay + block.start, end: day * minutesADay + block.end })
  return merged(spans)
}
