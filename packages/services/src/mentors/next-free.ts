import type { Calendar } from '@mentorhub/domain/availability/availability'
import type { Interval } from '@mentorhub/domain/availability/interval'
import { compile, firstOpenSlot } from '@mentorhub/domain/availability/open-slots'
import { days } from '@mentorhub/domain/duration'

type Asked = {
  /** The shortest session on offer; without one nobody can be booked. */
  readonly lengthMin: number | null
  readonly now: number
  /** In which times a start is looked for; as far ahead as can be booked at all, unless somebody asks for certain ones. */
  readonly windows?: readonly Interval[] | undefined
  /** When whoever asks has no time themselves. */
  readonly viewerBusy?: readonly Interval[]
}

/** The first start that can be booked. */
export function nextFree(calendar: Calendar, { lengthMin, now, windows, viewerBusy = [] }: Asked): number | null {
  if (lengthMin === null) return null
  const { schedule, limits, taken } = calendar
  const compiled = compile(schedule)
  for (const { start, end } of windows ?? [{ start: now, end: now + days(limits.horizonDays) }]) {
    const first = firstOpenSlot(compiled, { limits, ...taken, viewerBusy, lengthMin, from: start, to: end, now })
    if (first !== undefined) return first
  }
  return null
}
