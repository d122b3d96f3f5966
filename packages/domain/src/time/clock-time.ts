import { z } from 'zod'
import { minutesADay } from './dates.ts'

/** What a time field sends: "14:00". */
export const ClockTime = z
  .string()
  .trim()
  .min(1, 'time.missing')
  .regex(/^(?:[01]?\d|2[0-3])[:.][0-5]\d$/, 'time.unreadable')

/** Of such a text the minutes of the day. */
export function clockMinutes(text: string): number {
  const [hours = 0, minutes = 0] = text.split(/[:.]/).map(Number)
  return hours * 60 + minutes
}

/** "14:00". What ends after midnight shows the time of the next day, and midnight itself as 24:00. */
export const clockText = (minute: number): string => {
  const shown = minute > minutesADay ? minute - minutesADay : minute
  return `${pad(Math.floor(shown / 60))}:${pad(shown % 60)}`
}

const pad = (value: number) => String(value).padStart(2, '0')
