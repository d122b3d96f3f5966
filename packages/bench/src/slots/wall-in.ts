import { Temporal } from 'temporal-polyfill'
import type { WallAt } from '@mentorhub/domain/availability/minute-by-minute'
import { days, minutes } from '@mentorhub/domain/duration'

/** What the clocks of a zone show, by somebody else's knowledge of how to read them. */
export const wallIn =
  (zone: string): WallAt =>
  (minute) => {
    const wall = Temporal.Instant.fromEpochMilliseconds(minutes(minute)).toZonedDateTimeISO(zone)
    return { day: Date.UTC(wall.year, wall.month - 1, wall.day) / days(1), minute: wall.hour * 60 + wall.minute }
  }
