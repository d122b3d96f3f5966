import { minutes } from '../duration.ts'
import type { Ask } from './ask.ts'
import { fullDates } from './full-dates.ts'
import type { Interval } from './interval.ts'
import { instantsOf } from './presence.ts'
import { type Span, inOrder } from './span.ts'
import type { Stretch } from './stretch.ts'

/** The asked minutes at which nothing can begin: a meeting would touch a busy time, or its day or week is full. */
export function barredStarts(ask: Ask, asked: Span, stretches: readonly Stretch[]): readonly Span[] {
  const { busy, viewerBusy, booked, lengthMin, limits } = ask
  const barred = booked ? instantsOf(fullDates(booked, limits, stretches), stretches) : []
  const bar = ({ start, end }: Interval, length: number) => {
    const [first, last] = [Math.floor(start / minutes(1)) - length + 1, Math.ceil(end / minutes(1))]
    if (start < end && first < asked.end && last > asked.start) barred.push({ start: first, end: last })
  }
  if (busy) for (const taken of busy) bar(taken, lengthMin + limits.gapMin)
  if (viewerBusy) for (const taken of viewerBusy) bar(taken, lengthMin)
  return inOrder(barred)
}
