import { wallClock } from '../availability/wall-clock.ts'

/** "2026-12-03T14:00": what the clocks of a place will show, as far as its laws about clocks are known. */
export function localStart(at: number, zone: string): string {
  const { date, time } = wallClock(zone, at, at)
  return `${date(at)}T${time(at)}`
}
