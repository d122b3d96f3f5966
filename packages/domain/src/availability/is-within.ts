import type { Times } from '../bookings/booking.ts'
import type { Schedule } from './availability.ts'
import { compile, windowsOf } from './open-slots.ts'

/** Tells of each of some meetings whether somebody is there for the whole of it, by their hours. */
export function isWithin(schedule: Schedule, meetings: readonly Times[]): (meeting: Times) => boolean {
  if (meetings.length === 0) return () => true
  const from = Math.min(...meetings.map(({ startsAt }) => startsAt))
  const to = Math.max(...meetings.map(({ endsAt }) => endsAt))
  const windows = windowsOf(compile(schedule), from, to)
  return ({ startsAt, endsAt }) => windows.some(({ start, end }) => start <= startsAt && endsAt <= end)
}
