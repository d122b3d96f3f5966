import { halfHoursOf, openingsOf, type HalfHours } from '@mentorhub/domain/availability/openings'
import { compile, openSlots, windowsOf } from '@mentorhub/domain/availability/open-slots'
import { days, minutes } from '@mentorhub/domain/duration'
import type { Ready } from './many-mentors.ts'
import { usualQuestion } from './question.ts'

const { from, now, limits } = usualQuestion
const firstDay = from / days(1)
const dayCount = 8
const wordBits = 24

/** The 48 half hours of a day are two words of 24 bits; a mentor has those of eight days. */
const wordsOfAWeek = (dayCount * 48) / wordBits

/** The half hours of eight days as words, the earliest first. */
function wordsOf(halfHours: readonly HalfHours[]): number[] {
  const words = Array.from({ length: wordsOfAWeek }, () => 0)
  for (const { utcDay, mask } of halfHours) {
    const at = (utcDay - firstDay) * 2
    if (at < 0 || at >= wordsOfAWeek) continue
    words[at] = mask % 2 ** wordBits
    words[at + 1] = Math.floor(mask / 2 ** wordBits)
  }
  return words
}

/** From six to ten in the evening, in the time of one viewer. */
const evenings = compile({
  zone: 'Europe/Berlin',
  rules: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, start: 18 * 60, end: 22 * 60 })),
  overrides: [],
})
const eveningWindows = windowsOf(evenings, from, from + days(7))

export const wordsOfEvenings = (): Uint32Array => Uint32Array.from(wordsOf(halfHoursOf(eveningWindows)))

const startsOf = ({ compiled, busy }: Ready) =>
  openSlots(compiled, { limits, lengthMin: 60, from, to: from + days(7), now, busy })

/** One mentor after the other, all of them again until there are enough. */
export function packed(mentors: readonly Ready[], count: number): Uint32Array {
  const words = mentors.map((mentor) => wordsOf(openingsOf(startsOf(mentor))))
  const all = new Uint32Array(count * wordsOfAWeek)
  for (let index = 0; index < count; index++) all.set(words[index % words.length] ?? [], index * wordsOfAWeek)
  return all
}

/** How many of the mentors have an opening in one of the wanted half hours. */
export function countFree(all: Uint32Array, wanted: Uint32Array): number {
  let count = 0
  for (let first = 0; first < all.length; first += wordsOfAWeek) {
    let word = 0
    while (word < wordsOfAWeek && ((all[first + word] ?? 0) & (wanted[word] ?? 0)) === 0) word++
    if (word < wordsOfAWeek) count++
  }
  return count
}

/** The same, of each mentor's starts and without any bits. */
export const countFreeByStarts = (mentors: readonly Ready[]): number =>
  mentors.filter((mentor) =>
    startsOf(mentor).some((start) => {
      const halfHour = Math.floor(start / minutes(30)) * minutes(30)
      return eveningWindows.some((window) => window.start < halfHour + minutes(30) && window.end > halfHour)
    }),
  ).length
