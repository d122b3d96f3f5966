import { mostDaysAsked } from '@mentorhub/domain/availability/asked-range'
import { days, hours } from '@mentorhub/domain/duration'
import { monthOf } from '@mentorhub/domain/time/month'
import type { Asked } from './picker-address.ts'

/** The first day of a month begins in Kiritimati, fourteen hours before UTC's. */
const farthest = hours(14)

/** The time that covers a month wherever somebody looks at it from, and more of what follows than a list shows. */
export function rangeFor({ month, day }: Asked, now: number) {
  const first = month ?? (day === undefined ? undefined : monthOf(day))
  const from = first === undefined ? now : Date.parse(`${first}-01`) - farthest
  return { from, to: from + days(mostDaysAsked) }
}
