import { wallClock, type WallClock } from '../availability/wall-clock.ts'
import { placeOf } from './when-in.ts'
import { zoneLetters } from './zone-letters.ts'

type Span = { readonly startsAt: number; readonly endsAt: number }

const dayWords = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })

/** "Thursday 3 December, 14:00–14:30 (Berlin)": a meeting as people of one place read it. */
export function spanIn({ startsAt, endsAt }: Span, zone: string): string {
  const wall = wallClock(zone, startsAt, endsAt)
  const day = dayWords.format(Date.parse(wall.date(startsAt))).replace(',', '')
  return `${day}, ${timeOn(wall, startsAt, zone)}–${timeOn(wall, endsAt, zone)} (${placeOf(zone)})`
}

/** "01:30 EST" in the hour that a place has twice. */
const timeOn = (wall: WallClock, at: number, zone: string) =>
  wall.isTwice(at) ? `${wall.time(at)} ${zoneLetters(at, zone)}` : wall.time(at)
