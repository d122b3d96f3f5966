/** "21 November 2026 at 15:04 (Berlin)": an instant as people of one place read it, with the place named. */
export function whenIn(at: number, timeZone: string, locale = 'en-GB'): string {
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at)
  return `${words} (${placeOf(timeZone)})`
}

/** "America/New_York" reads as "New York". */
export const placeOf = (zone: string) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
