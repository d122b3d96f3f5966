import { weekdays } from '../availability/availability.ts'
import type { Interval } from '../availability/interval.ts'
import { compile, windowsOf } from '../availability/open-slots.ts'
import { days } from '../duration.ts'
import type { FreeKind } from './directory.ts'

/** From six to ten. */
const evening = { start: 18 * 60, end: 22 * 60 }

type Asker = { readonly zone: string; readonly now: number }

/** When somebody who asks for a free time has to find one: within seven days, by the clock of their own place. */
export function freeWindows(kind: FreeKind, { zone, now }: Asker): Interval[] {
  const week = { start: now, end: now + days(7) }
  if (kind === 'week') return [week]
  const evenings = weekdays.map((weekday) => ({ weekday, ...evening }))
  return windowsOf(compile({ zone, rules: evenings, overrides: [] }), week.start, week.end)
}
