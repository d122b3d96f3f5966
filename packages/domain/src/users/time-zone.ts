import { z } from 'zod'

/** A name of the tz database, as browsers tell it, in the letters in which everybody else has it. */
export const TimeZone = z.string().max(60).refine(isTimeZone, 'timezone.unknown').overwrite(spelled)

/** An offset such as "-05:00" is no place: nobody knows what its clocks will do in summer. */
export function isTimeZone(name: string): boolean {
  if (/^[+-]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}

/** Names of a region and a place stay as they are; "EST", "jamaica" and "america/bogota" have a name of that kind. */
function spelled(name: string): string {
  if (/^(?:[A-Z]\w+\/)/.test(name) || !isTimeZone(name)) return name
  return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
}
