import { minutes } from '../duration.ts'
import { daysSinceMonday, minutesADay } from '../time/dates.ts'
import type { Limits } from './availability.ts'
import { type Span, merged } from './span.ts'
import { type Stretch, stretchAt } from './stretch.ts'

/** The dates on which somebody has as many bookings as they want in a day or an ISO week, as minutes of their wall clock. */
export function fullDates(booked: readonly number[], limits: Limits, stretches: readonly Stretch[]): Span[] {
  const dates = booked.flatMap((start) => dateOf(start / minutes(1), stretches) ?? [])
  return merged([
    ...filled(dates, limits.dailyCap).map((date) => daysFrom(date, 1)),
    ...filled(dates.map(mondayOf), limits.weeklyCap).map((date) => daysFrom(date, 7)),
  ])
}

function filled(dates: readonly number[], cap: number | null): number[] {
  if (cap === null) return []
  return Array.from(Map.groupBy(dates, (date) => date)).flatMap(([date, { length }]) => (length >= cap ? date : []))
}

const mondayOf = (date: number) => date - daysSinceMonday(date)

const daysFrom = (date: number, count: number) => ({ start: date * minutesADay, end: (date + count) * minutesADay })

function dateOf(minute: number, stretches: readonly Stretch[]): number | undefined {
  const stretch = stretchAt(stretches, minute)
  return stretch && Math.floor((minute + stretch.offset) / minutesADay)
}
