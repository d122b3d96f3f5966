/** "EST": how people call the time of a place at an instant; "GMT+5:30" where they have no letters for it. */
export function zoneLetters(at: number, timeZone: string): string {
  const called = lands.map((land) => nameIn(land, at, timeZone))
  return called.find((name) => !name.startsWith('GMT')) ?? called[0] ?? timeZone
}

/** Each land knows the letters of its own times only. */
const lands = ['en-US', 'en-GB', 'en-AU', 'en-IN', 'en-ZA', 'en-NZ']

const nameIn = (land: string, at: number, timeZone: string) =>
  new Intl.DateTimeFormat(land, { timeZone, timeZoneName: 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? ''
