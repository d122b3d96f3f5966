import { z } from 'zod'
import { Flag, Id, Line, OrNull } from '../text-inputs.ts'
import { CalendarDate } from '../time/calendar-date.ts'
import { ClockTime } from '../time/clock-time.ts'
import { minutesADay } from '../time/dates.ts'
import { type Override, overrideKinds } from './availability.ts'
import { blockOf, type Trouble, troubleOf } from './block-input.ts'

/** Times of special days. Only blocks last for several; a whole day needs no hours. */
export const AddOverride = z
  .strictObject({
    kind: z.enum(overrideKinds),
    on: CalendarDate,
    until: OrNull(CalendarDate).default(null),
    wholeDay: Flag,
    start: OrNull(ClockTime).default(null),
    end: OrNull(ClockTime).default(null),
    endsNextDay: Flag,
    note: Line(120).default(''),
    /** What is edited goes. */
    replaces: OrNull(Id).default(null),
  })
  .superRefine((asked, ctx) => {
    for (const trouble of [...dayTroubles(asked), ...timeTroubles(asked)]) ctx.addIssue({ code: 'custom', ...trouble })
  })
export type AddOverride = z.infer<typeof AddOverride>

/** What was asked for as it is kept. */
export function overrideOf({ kind, on, until, wholeDay, start, end, endsNextDay }: AddOverride): Override {
  const block = wholeDay ? { start: 0, end: minutesADay } : blockOf({ start: start ?? '', end: end ?? '', endsNextDay })
  return { kind, on, until: until ?? on, ...block }
}

function dayTroubles({ kind, on, until }: AddOverride): Trouble[] {
  if (until === null || until === on) return []
  return kind === 'block' && until > on ? [] : [{ path: ['until'], message: 'date.order' }]
}

function timeTroubles({ wholeDay, start, end, endsNextDay }: AddOverride): Trouble[] {
  if (wholeDay) return []
  const missing = [...(start === null ? ['start'] : []), ...(end === null ? ['end'] : [])]
  if (start === null || end === null) return missing.map((field) => ({ path: [field], message: 'time.missing' }))
  const trouble = troubleOf({ start, end, endsNextDay })
  return trouble ? [trouble] : []
}
