import type { WallClock } from '@mentorhub/domain/availability/wall-clock'
import { zoneLetters } from '@mentorhub/domain/time/zone-letters'
import { weekdayWord } from './date-words.ts'

/** Somebody's clock, and the zone that it follows. */
export type Clock = { readonly zone: string; readonly wall: WallClock }

/** "14:00", and "01:30 EST" in the hour that a place has twice. */
export const clockWords = (at: number, { zone, wall }: Clock): string =>
  wall.isTwice(at) ? `${wall.time(at)} ${zoneLetters(at, zone)}` : wall.time(at)

/** "21:00 for Noor", with the weekday where it is another one; nothing where both read the same. */
export function theirWords(at: number, own: Clock, their: Clock & { readonly name: string }): string | undefined {
  const [mine, theirs] = [clockWords(at, own), clockWords(at, their)]
  const isOtherDay = own.wall.date(at) !== their.wall.date(at)
  if (mine === theirs && !isOtherDay) return undefined
  return `${theirs}${isOtherDay ? ` ${weekdayWord(their.wall.date(at))}` : ''} for ${their.name}`
}
