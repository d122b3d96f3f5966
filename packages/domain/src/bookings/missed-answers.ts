import { hours } from '../duration.ts'
import { missesUntilPause } from './booking.ts'

/** Nobody is blamed for a request that gave them less time than this. */
export const fairTime = hours(24)

/** What follows from one more missed answer: a warning before the last one, then requests stop. */
export function afterMiss(before: number): 'warn' | 'pause' | null {
  const misses = before + 1
  if (misses >= missesUntilPause) return 'pause'
  return misses === missesUntilPause - 1 ? 'warn' : null
}
