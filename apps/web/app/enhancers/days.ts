import { dateOf } from '@mentorhub/domain/time/dates'

/** The same day of another month, or its last where it is shorter. */
export function dayOf(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return dateOf(Date.UTC(year, month - 1 + months, Math.min(day, last)))
}
