import type { Instant } from '@mentorhub/ui/moment'
import { ago } from '@mentorhub/domain/time/ago'
import { whenIn } from '@mentorhub/domain/time/when-in'

/** How long ago it was, with the exact time in the reader's zone behind it. */
export const instantOf = (at: number, now: number, timeZone: string): Instant => ({
  iso: new Date(at).toISOString(),
  words: ago(at, now),
  exact: whenIn(at, timeZone),
})
