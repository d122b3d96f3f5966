import { days, minutes } from '../duration.ts'
import { dateOf } from '../time/dates.ts'
import { stretchAt, stretchesOf } from './stretch.ts'

/** What the clocks of one place show, for whoever asks often about instants between two others. */
export type WallClock = {
  /** "2026-12-03" */
  readonly date: (at: number) => string
  /** "14:00" */
  readonly time: (at: number) => string
  /** Clocks were put back or will be, so that they show this twice. */
  readonly isTwice: (at: number) => boolean
}

export function wallClock(zone: string, from: number, to: number): WallClock {
  const stretches = stretchesOf(zone, (from - days(2)) / minutes(1), (to + days(2)) / minutes(1))
  const wall = (at: number) => at + minutes(stretchAt(stretches, at / minutes(1))?.offset ?? 0)
  return {
    date: (at) => dateOf(wall(at)),
    time: (at) => new Date(wall(at)).toISOString().slice(11, 16),
    isTwice: (at) => stretches.some(({ offset }) => isAnother(at, wall(at) - minutes(offset), wall)),
  }
}

const isAnother = (at: number, other: number, wall: (at: number) => number) => other !== at && wall(other) === wall(at)
