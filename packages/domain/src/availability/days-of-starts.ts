import type { WallClock } from './wall-clock.ts'

/** The dates of a place on which something is free, in order, each with its starts. */
export const daysOfStarts = (starts: readonly number[], clock: WallClock): ReadonlyMap<string, readonly number[]> =>
  Map.groupBy(starts, clock.date)
