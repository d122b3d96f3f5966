/** "2026-11-21": the date of an instant in a place. */
export const dayIn = (at: number, timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)
