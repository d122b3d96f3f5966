import { minutes } from '../duration.ts'
import type { Span } from './span.ts'

/** Starts from one minute up to another, `step` apart, of meetings that last for a length. */
export type Wanted = Span & { readonly lengthMin: number; readonly step: number }

/** A small integer beyond all times. */
const farAway = 1e9
const never: Span = { start: farAway, end: farAway }

/** The database lets a booking start at these minutes only. */
const everyFive = (minute: number) => Math.ceil(minute / 5) * 5

/** The wanted starts within spans that are not barred. Both lists are in order, so one walk along them is enough. */
export function sweep(spans: readonly Span[], barred: readonly Span[], wanted: Wanted): number[] {
  const { lengthMin, step } = wanted
  const starts: number[] = []
  starts.length = roomFor(spans, step)
  let [count, next] = [0, 0]
  for (const span of spans) {
    const anchor = everyFive(span.start)
    const end = Math.min(wanted.end, span.end - lengthMin + 1)
    let at = onGrid(wanted.start, anchor, step)
    while (at < end) {
      const bar = barred[next] ?? never
      const stop = Math.min(bar.start, end)
      for (; at < stop; at += step) starts[count++] = minutes(at)
      if (bar.end <= at) next++
      else if (bar.start <= at) at = onGrid(bar.end, anchor, step)
    }
  }
  starts.length = count
  return starts
}

/** A list that knows how long it can get does not have to grow. */
function roomFor(spans: readonly Span[], step: number): number {
  let room = 0
  for (const { start, end } of spans) room += Math.ceil((end - start) / step)
  return room
}

/** The first minute of the grid that is not before another. */
const onGrid = (minute: number, anchor: number, step: number) =>
  anchor + Math.max(0, Math.ceil((minute - anchor) / step)) * step
