import type { Instant } from '@mentorhub/ui/moment'
import { ago } from '@mentorhub/domain/time/ago'
import { whenIn } from '@mentorhub/domain/time/when-in'

/** An instant in somebody's zone: short to read, or how long ago once `now` is told, and whole to point at. */
export const momentOf = (at: number, timeZone: string, now?: number): Instant => ({
  iso: new Date(at).toISOString(),
  words: now === undefined ? shortIn(at, timeZone) : ago(at, now),
  exact: whenIn(at, timeZone),
})

const shortIn = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at)
