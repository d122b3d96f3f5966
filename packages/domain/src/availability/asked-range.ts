import { days } from '../duration.ts'
import { Refusal } from '../errors.ts'
import { dayStart } from '../time/day-start.ts'

/** Nobody looks at more than two months at once. */
export const mostDaysAsked = 62
const usualDays = 31

type Edge = number | string | undefined
type Asked = { readonly from?: Edge; readonly to?: Edge; readonly zone: string; readonly now: number }

/** The instants between which free times are asked for: from now on and for a month, unless something else is said. */
export function askedRange({ from, to, zone, now }: Asked): { readonly from: number; readonly to: number } {
  const start = instantOf(from, zone) ?? now
  const end = instantOf(to, zone) ?? start + days(usualDays)
  if (end <= start) throw new Refusal('invalid', 'slots.range_backwards')
  // Sixty-two days of a place are an hour longer where clocks are put back.
  if (end - start > days(mostDaysAsked + 1)) throw new Refusal('invalid', 'slots.range_too_long')
  return { from: start, to: end }
}

const instantOf = (edge: Edge, zone: string) => (typeof edge === 'string' ? dayStart(edge, zone) : edge)
