import type { Interval } from '@mentorhub/domain/availability/interval'
import { clockWords, type Clock } from '../time/time-words.ts'

/** "15:00–17:00"; what lasts until midnight ends at 24:00. */
export function windowWords({ start, end }: Interval, clock: Clock): string {
  const last = clockWords(end, clock)
  return `${clockWords(start, clock)}–${last === '00:00' ? '24:00' : last}`
}
