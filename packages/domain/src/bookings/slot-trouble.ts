import type { Calendar } from '../availability/availability.ts'
import type { Interval } from '../availability/interval.ts'
import { compile, openSlots } from '../availability/open-slots.ts'
import { days, minutes } from '../duration.ts'

export type Wanted = { readonly start: number; readonly lengthMin: number; readonly now: number }

/** Why somebody cannot be met then, as a reason, or undefined. `own` is when whoever asks has given their time away. */
export function slotTrouble(calendar: Calendar, wanted: Wanted, own: readonly Interval[]): string | undefined {
  const { start, lengthMin, now } = wanted
  const { schedule, limits, taken } = calendar
  if (start <= now) return 'booking.in_the_past'
  if (start < now + minutes(limits.minNoticeMin)) return 'booking.too_soon'
  if (start >= now + days(limits.horizonDays)) return 'booking.too_far'
  const compiled = compile(schedule)
  const span = { limits, lengthMin, now, from: start, to: start + minutes(1) }
  const isOpen = (against: Partial<Calendar['taken']>) => openSlots(compiled, { ...span, ...against }).includes(start)
  if (!isOpen({})) return 'booking.not_offered'
  const end = start + minutes(lengthMin)
  if (own.some((busy) => busy.start < end && busy.end > start)) return 'booking.you_are_busy'
  if (!isOpen({ booked: taken.booked })) return 'booking.day_full'
  return isOpen({ busy: taken.busy }) ? undefined : 'booking.slot_taken'
}
