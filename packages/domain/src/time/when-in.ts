/** "21 November 2026 at 15:04 (Berlin)": an instant as people of one place read it, with the place named. */
export function whenIn(at: number, timeZone: string, locale = 'en-GB'): string {
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at)
  return `${words} (${placeOf(timeZone)})`
}

/** "15:04": what clocks show in a place. */
export const timeIn = (at: number, timeZone: string, locale = 'en-GB'): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(at)

/** "America/New_York" reads as "New York". */
export function placeOf(zone: string): string {
  const name = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  return namesOfToday[name] ?? name
}

/** Zones keep the name that they were once given; some engines know no other. */
const namesOfToday: Readonly<Record<string, string>> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  Truk: 'Chuuk',
}
