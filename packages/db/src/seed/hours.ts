import { weekdays, type Block } from '@mentorhub/domain/availability/availability'
import { minutes } from '@mentorhub/domain/duration'
import { minutesADay } from '@mentorhub/domain/time/dates'

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** Monday is 1. */
export function weekdayOf(name: string): number {
  const found = names.indexOf(name) + 1
  if (found === 0) throw new Error(`${name} is no weekday`)
  return found
}

/** "Mon-Fri", "Sun-Thu" or "Tue Thu". */
function weekdaysOf(words: readonly string[]): readonly number[] {
  return words.flatMap((word) => {
    const [first = '', last = first] = word.split('-')
    const [from, count] = [weekdayOf(first), ((weekdayOf(last) - weekdayOf(first) + 7) % 7) + 1]
    return weekdays.slice(0, count).map((_, nth) => ((from - 1 + nth) % 7) + 1)
  })
}

const minuteOf = (clock: string) => Date.parse(`1970-01-01T${clock}Z`) / minutes(1)

/** "22:00-02:00" goes past midnight. */
export function blockOf(hours: string): Block {
  const [start = 0, end = 0] = hours.split('-').map(minuteOf)
  return { start, end: end > start ? end : end + minutesADay }
}

/** "Tue Thu 18:00-19:30": one block a day. */
export function blocksOf(line: string): readonly (Block & { readonly weekday: number })[] {
  const words = line.split(' ')
  const block = blockOf(words.at(-1) ?? '')
  return weekdaysOf(words.slice(0, -1)).map((weekday) => ({ weekday, ...block }))
}
