import { nextClockChange } from '@mentorhub/domain/availability/next-clock-change'
import { outcomeOf, realMinutes } from '@mentorhub/domain/availability/outcome'
import { mondayOf } from '@mentorhub/domain/time/dates'
import { dayIn } from '@mentorhub/domain/time/day-in'
import type { Ctx } from '../context.ts'
import { outside, ownBookings } from './touched-bookings.ts'
import { ownSchedule, slotsOf } from './own-schedule.ts'

const shownDays = 14

/** What a mentor has set, and what comes of it this week and the next. */
export async function getAvailability(ctx: Ctx) {
  const [{ zone, rules, overrides, limits, shortest, taken, ...own }, open] = await Promise.all([
    ownSchedule(ctx),
    ownBookings(ctx),
  ])
  const now = ctx.now()
  const schedule = { zone, rules, overrides }
  const today = dayIn(now, zone)
  const change = nextClockChange(zone, now)
  return {
    ...own,
    zone,
    limits,
    rules,
    today,
    overrides: overrides.map((entry) => ({ ...entry, minutes: realMinutes(entry, entry.on, zone) })),
    shortestSession: shortest,
    slots: slotsOf({ schedule, limits, taken }, shortest, now),
    days: outcomeOf(schedule, mondayOf(today), shownDays),
    outside: outside(open, schedule),
    clockChange: change === undefined ? null : (outcomeOf({ ...schedule, overrides: [] }, change, 1)[0] ?? null),
  }
}
