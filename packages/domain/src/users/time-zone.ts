import { z } from 'zod'

/** A name of the tz database, as browsers tell it. */
export const TimeZone = z.string().max(60).refine(isTimeZone, 'timezone.unknown')

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}
