import { days, minutes } from '@mentorhub/domain/duration'
import { minutesADay } from '@mentorhub/domain/time/dates'

/** Whole minutes as "2026-11-21T14:30:00.000Z". Hundreds come at once, so each date is written once. */
export function isoStarts(starts: readonly number[]): string[] {
  const times = timesOfDay()
  let [midnight, date] = [Number.NaN, '']
  return starts.map((start) => {
    if (!(start - midnight < days(1))) {
      midnight = Math.floor(start / days(1)) * days(1)
      date = dateOf(new Date(midnight))
    }
    return date + (times[(start - midnight) / minutes(1)] ?? '')
  })
}

let written: readonly string[] | undefined

/** "T00:00:00.000Z" and all other minutes of a day, written as soon as they are needed. */
const timesOfDay = () =>
  (written ??= Array.from({ length: minutesADay }, (_, minute) => new Date(minutes(minute)).toISOString().slice(10)))

/** Far quicker than a slice of toISOString. */
const dateOf = (day: Date) =>
  `${day.getUTCFullYear()}-${twoDigits(day.getUTCMonth() + 1)}-${twoDigits(day.getUTCDate())}`

const twoDigits = (number: number) => (number < 10 ? `0${number}` : number)
