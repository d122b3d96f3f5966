import { days } from '../duration.ts'
import type { Calendar } from './availability.ts'
import { compile, openSlots } from './open-slots.ts'

/** How far ahead the meter of bookable slots looks, in days. */
export const meterDays = 14

/** The bookable starts of the next two weeks, for the shortest session that is offered; without one nothing is bookable. */
export function slotsAhead(
  { schedule, limits, taken }: Calendar,
  { lengthMin, now }: { readonly lengthMin: number | null; readonly now: number },
): readonly number[] {
  if (lengthMin === null) return []
  return openSlots(compile(schedule), { limits, ...taken, lengthMin, from: now, to: now + days(meterDays), now })
}
