import type { Block } from '@mentorhub/domain/availability/availability'
import type { OddBlock } from '@mentorhub/domain/availability/outcome'
import { clockText } from '@mentorhub/domain/time/clock-time'
import { counted } from '../counted.ts'
import { minutesADay } from '@mentorhub/domain/time/dates'

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** In the order of the week, as choices of a form. */
export const weekdayChoices = names.map((long, index) => ({ value: String(index + 1), short: long.slice(0, 3), long }))

export const weekdayName = (weekday: number): string => names[weekday - 1] ?? ''

/** "Mondays" */
export const everyWeekday = (weekday: number): string => `${weekdayName(weekday)}s`

/** "15:00–17:00", and "22:00–02:00 (next day)". */
export function blockWords({ start, end }: Block): string {
  if (start === 0 && end === minutesADay) return 'All day'
  return `${clockText(start)}–${clockText(end)}${end > minutesADay ? ' (next day)' : ''}`
}

/** "1 hour 30 minutes" */
export function lengthWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return (
    [hours > 0 && counted(hours, 'hour'), rest > 0 && counted(rest, 'minute')].filter(Boolean).join(' ') || 'no time'
  )
}

/** What a change of the clocks makes of a block. */
export function oddWords({ minutes, ...block }: OddBlock): string {
  const asked = block.end - block.start
  if (minutes === 0)
    return `${blockWords(block)} does not exist on this date, because the clocks go forward. Nothing is offered.`
  const way = minutes < asked ? 'forward' : 'back'
  return `${blockWords(block)} lasts ${lengthWords(minutes)} on this date, because the clocks go ${way}.`
}

/** "The clocks go forward 1 hour." */
export const clocksWords = (forward: number): string =>
  `The clocks go ${forward > 0 ? 'forward' : 'back'} ${lengthWords(Math.abs(forward))}.`
