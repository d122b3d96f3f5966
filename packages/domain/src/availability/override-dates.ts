import { addDays } from '../time/dates.ts'
import type { Override } from './availability.ts'

/** Further ahead it is a mistyped year. */
const farthestDays = 731

/** Why these dates cannot be meant, if so. A holiday may have begun already. */
export function troubleWithDates(
  { kind, on, until }: Omit<Override, 'start' | 'end'>,
  today: string,
): string | undefined {
  if ((kind === 'block' ? until : on) < today) return 'date.past'
  return until > addDays(today, farthestDays) ? 'date.too_far' : undefined
}
