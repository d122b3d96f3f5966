import { wallClock } from '@mentorhub/domain/availability/wall-clock'
import { addDays } from '@mentorhub/domain/time/dates'
import { shortDay } from './date-words.ts'
import { clockWords } from './time-words.ts'

/** Whose clock tells the times on the page, and what it shows now. */
export type Reader = { readonly zone: string; readonly now: number }

/** "Today, 15:00", "Tomorrow, 09:30", "Thu 3 Dec, 14:00" by the clock of whoever reads. */
export function soonWords(at: number, { zone, now }: Reader): string {
  const wall = wallClock(zone, now, at)
  const [day, today] = [wall.date(at), wall.date(now)]
  const near = day === addDays(today, 1) ? 'Tomorrow' : shortDay(day)
  return `${day === today ? 'Today' : near}, ${clockWords(at, { zone, wall })}`
}
