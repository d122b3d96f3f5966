const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

/** "3 December 2026 at 14:00", of what clocks show as "2026-12-03T14:00". */
export const wallWords = (local: string): string => words.format(Date.parse(`${local}Z`))
