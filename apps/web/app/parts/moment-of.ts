import type { Instant } from '@mentorhub/ui/moment'
import { whenIn } from '@mentorhub/domain/time/when-in'

/** An instant in somebody's zone: short to read, whole to point at. */
export const momentOf = (at: number, timeZone: string, locale = 'en-GB'): Instant => ({
  iso: new Date(at).toISOString(),
  words: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at),
  exact: whenIn(at, timeZone, locale),
})
