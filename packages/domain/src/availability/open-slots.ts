import { days, minutes } from '../duration.ts'
import { minutesADay } from '../time/dates.ts'
import type { Ask } from './ask.ts'
import { barredStarts } from './barred-starts.ts'
import type { Compiled } from './compile.ts'
import type { Interval } from './interval.ts'
import { isEndless, partsOf } from './midnights.ts'
import { presence, stretchesAround } from './presence.ts'
import type { Span } from './span.ts'
import { sweep } from './sweep.ts'

export { type Compiled, compile } from './compile.ts'

/** The starts that can be booked, in order. In a zone that nobody knows there are none. */
export function openSlots(compiled: Compiled, ask: Ask): number[] {
  const { limits, lengthMin } = ask
  const asked = askedSpan(ask)
  if (!(asked.start < asked.end)) return []
  const ends = asked.end + lengthMin
  const stretches = stretchesAround(compiled.zone, asked.start, ends)
  const spans = presence(compiled, stretches, [asked.start, ends])
  const parts = spans.some(isEndless) ? spans.flatMap((span) => partsOf(span, lengthMin, stretches)) : spans
  return sweep(parts, barredStarts(ask, asked, stretches), { ...asked, lengthMin, step: limits.slotStepMin })
}

const soon = days(2)

/** The first of them, which mostly is near. */
export function firstOpenSlot(compiled: Compiled, ask: Ask): number | undefined {
  const later = minutes(askedSpan(ask).start) + soon
  if (!(later < ask.to)) return openSlots(compiled, ask)[0]
  return openSlots(compiled, { ...ask, to: later })[0] ?? openSlots(compiled, { ...ask, from: later })[0]
}

/** When somebody is there at all between two instants, whatever is booked. */
export function windowsOf(compiled: Compiled, from: number, to: number): Interval[] {
  const [first, last] = [Math.floor(from / minutes(1)), minuteFrom(to)]
  return presence(compiled, stretchesAround(compiled.zone, first, last), [first, last])
    .map(({ start, end }) => ({ start: Math.max(from, minutes(start)), end: Math.min(to, minutes(end)) }))
    .filter(({ start, end }) => start < end)
}

/** What is asked for, after the notice and before the horizon. */
const askedSpan = ({ from, to, now, limits }: Ask): Span => ({
  start: minuteFrom(Math.max(from, now + minutes(limits.minNoticeMin))),
  end: minuteFrom(Math.min(to, now + minutes(limits.horizonDays * minutesADay))),
})

/** An instant within a minute belongs to the next one. */
const minuteFrom = (at: number) => Math.ceil(at / minutes(1))
