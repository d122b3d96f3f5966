import type { Limits, Schedule } from '@mentorhub/domain/availability/availability'
import type { Interval } from '@mentorhub/domain/availability/interval'
import { days, hours, minutes } from '@mentorhub/domain/duration'

/** What all are asked: the starts of meetings that fit into the blocks of a week and touch no busy time. */
export type Question = {
  readonly schedule: Schedule
  readonly limits: Limits
  readonly lengthMin: number
  readonly from: number
  readonly to: number
  readonly now: number
  readonly busy: readonly Interval[]
}

export type Answer = (question: Question) => number[]

const from = Date.parse('2026-10-12T00:00Z')
const length = days(30)
const busyCount = 50

/** Thirty days with two blocks each, over the end of summer time, and fifty busy times. */
export const usualQuestion: Question = {
  schedule: {
    zone: 'America/New_York',
    rules: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
      { weekday, start: 9 * 60, end: 12 * 60 },
      { weekday, start: 13 * 60, end: 17 * 60 },
    ]),
    overrides: [],
  },
  limits: { minNoticeMin: 720, horizonDays: 60, gapMin: 10, slotStepMin: 30, dailyCap: null, weeklyCap: null },
  lengthMin: 30,
  from,
  to: from + length,
  now: from - days(2),
  busy: Array.from({ length: busyCount }, (_, index) => {
    const start = from + (index * length) / busyCount + hours(index % 7)
    return { start, end: start + minutes(45) }
  }),
}

/**
 * Which starts are wanted and free. All libraries share it, so that each is measured by what it is for: days, zones and
 * steps.
 */
export const isFree =
  ({ from, to, busy, lengthMin, limits }: Question) =>
  (at: number): boolean => {
    const end = at + minutes(lengthMin + limits.gapMin)
    return at >= from && at < to && !busy.some((taken) => at < taken.end && end > taken.start)
  }

/** "09:30" */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
