import type { Interval } from '@mentorhub/domain/availability/interval'
import { wallClock } from '@mentorhub/domain/availability/wall-clock'
import type { Clock } from './time-words.ts'

/** The clock of a place over all of some windows. */
export function clockOver(zone: string, windows: readonly Interval[]): Clock {
  const instants = windows.flatMap(({ start, end }) => [start, end]).toSorted((one, other) => one - other)
  return { zone, wall: wallClock(zone, instants.at(0) ?? 0, instants.at(-1) ?? 0) }
}
