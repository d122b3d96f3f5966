import { minutesADay } from '../time/dates.ts'
import { type Compiled, blocksOn } from './compile.ts'
import { type Span, join } from './span.ts'
import { type Stretch, stretchAt, stretchesOf } from './stretch.ts'
import { wallSpans } from './wall-spans.ts'

/** Enough to see that something has lasted for a week, wherever days were skipped. */
const mostDaysBack = 10

/** The stretches that decide about the time between two minutes: with the days before, and the rest of the week after. */
export const stretchesAround = (zone: string, from: number, until: number): readonly Stretch[] =>
  stretchesOf(zone, from - (mostDaysBack + 2) * minutesADay, until + 9 * minutesADay)

/**
 * When somebody is there, as the longest spans without a gap. Between the two minutes they are exact, and so is where the
 * first of them began, unless that is more than a week ago; before and after there may be others.
 */
export function presence(compiled: Compiled, stretches: readonly Stretch[], [from, until]: readonly [number, number]) {
  const [first, last] = [stretchAt(stretches, from), stretchAt(stretches, until)]
  if (!first || !last) return []
  const hasChanged = last.from > from - mostDaysBack * minutesADay
  const date = dateAt(from, first)
  const back = hasChanged ? mostDaysBack : daysWithoutEnd(compiled, date)
  // Clocks that go back may have shown a later date already.
  return instantsOf(wallSpans(compiled, date - back, dateAt(until, last) + 1), stretches)
}

const dateAt = (minute: number, { offset }: Stretch) => Math.floor((minute + offset) / minutesADay)

/** How many days before a date last up to the next one, each of them. Where clocks have changed, that tells nothing. */
function daysWithoutEnd(compiled: Compiled, date: number): number {
  let count = 0
  while (count < mostDaysBack && (blocksOn(compiled, date - count - 1).at(-1)?.end ?? 0) >= minutesADay) count++
  return count
}

/** All minutes at which a wall clock shows some others: of skipped ones there are none, of repeated ones two. */
export function instantsOf(walls: readonly Span[], stretches: readonly Stretch[]): Span[] {
  const spans: Span[] = []
  const [first, last] = [walls[0]?.start ?? 0, walls.at(-1)?.end ?? 0]
  for (const { from, until, offset } of stretches) {
    if (until + offset <= first || from + offset >= last) continue
    for (const { start, end } of walls) join(spans, Math.max(from, start - offset), Math.min(until, end - offset))
  }
  return spans
}
