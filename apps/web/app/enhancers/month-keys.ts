import { addDays, weekdayOf } from '@mentorhub/domain/time/dates'
import { dayOf } from './days.ts'

/** Where each key leads from a day: so many days on, or to another month. */
export function targetOf(key: string, date: string): string | undefined {
  const weekday = weekdayOf(date) - 1
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -weekday,
    End: 6 - weekday,
  }
  const months: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 }
  const step = steps[key]
  if (step !== undefined) return addDays(date, step)
  const month = months[key]
  return month === undefined ? undefined : dayOf(date, month)
}
