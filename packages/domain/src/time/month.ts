import { days } from '../duration.ts'
import { dateOf, daysSinceMonday } from './dates.ts'

/** "2026-12" of "2026-12-03". */
export const monthOf = (date: string): string => date.slice(0, 7)

/** The month that lies so many months later, or before. */
export function monthAfter(month: string, count: number): string {
  const first = new Date(`${month}-01T00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + count)
  return first.toISOString().slice(0, 7)
}

/** The dates of a month in weeks from Monday to Sunday; before its first day and after its last there is nothing. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const first = Date.parse(`${month}-01`)
  const length = (Date.parse(`${monthAfter(month, 1)}-01`) - first) / days(1)
  const before = daysSinceMonday(first / days(1))
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => {
      const day = week * 7 + weekday - before
      return day >= 0 && day < length ? dateOf(first + days(day)) : null
    }),
  )
}
