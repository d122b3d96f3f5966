import { days } from '../duration.ts'

export const minutesADay = 1440

/** "2026-11-21": the date of an instant by the clocks of UTC. */
export const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** A day of this century that the calendar has, written as "2026-11-21". */
export function isDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00Z`)
  return /^20\d\d-/.test(text) && !Number.isNaN(at) && dateOf(at) === text
}

/** Days since 1970. */
export const dayNumber = (date: string): number => Math.floor(noonOf(date) / days(1))

export const addDays = (date: string, count: number): string => dateOf(noonOf(date) + days(count))

/** How many days ago it was Monday, on a day counted since 1970; the first one was a Thursday. */
export const daysSinceMonday = (day: number): number => (((day + 3) % 7) + 7) % 7

/** ISO: Monday is 1, Sunday 7. */
export const weekdayOf = (date: string): number => daysSinceMonday(dayNumber(date)) + 1

export const mondayOf = (date: string): string => addDays(date, 1 - weekdayOf(date))

export const datesFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index))

const noonOf = (date: string) => Date.parse(`${date}T12:00Z`)
