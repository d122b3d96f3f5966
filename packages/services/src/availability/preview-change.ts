import type { Schedule } from '@mentorhub/domain/availability/availability'
import type { PreviewChange } from '@mentorhub/domain/availability/inputs'
import { outcomeOf } from '@mentorhub/domain/availability/outcome'
import { Refusal } from '@mentorhub/domain/errors'
import { dayIn } from '@mentorhub/domain/time/day-in'
import type { Ctx } from '../context.ts'
import { ownBookings, touched } from './touched-bookings.ts'
import { ownSchedule, slotsOf } from './own-schedule.ts'

const lookedAt = 28
const shown = 7

/** What would come of a change, before it is made: the next days that differ, and what is booked in hours that go away. */
export async function previewChange(ctx: Ctx, { without, timezone }: PreviewChange) {
  const [{ zone, rules, overrides, limits, shortest, taken }, open] = await Promise.all([
    ownSchedule(ctx),
    ownBookings(ctx),
  ])
  const gone = [...rules, ...overrides].find(({ id }) => id === without)
  if (without !== undefined && !gone) throw new Refusal('not_found', 'availability.not_found')
  const stays = ({ id }: { readonly id: string }) => id !== without
  const before: Schedule = { zone, rules, overrides }
  const after: Schedule = { zone: timezone ?? zone, rules: rules.filter(stays), overrides: overrides.filter(stays) }
  const now = ctx.now()
  const slots = (schedule: Schedule) => slotsOf({ schedule, limits, taken }, shortest, now)
  return {
    zones: { before: before.zone, after: after.zone },
    slots: { before: slots(before), after: slots(after) },
    days: differing(before, after, firstDay(gone, dayIn(now, zone))),
    bookings: touched(open, before, after),
  }
}

const firstDay = (gone: object | undefined, today: string) =>
  gone && 'on' in gone && typeof gone.on === 'string' && gone.on > today ? gone.on : today

function differing(before: Schedule, after: Schedule, first: string) {
  const then = outcomeOf(after, first, lookedAt)
  return outcomeOf(before, first, lookedAt)
    .map(({ date, windows }, index) => ({ date, before: windows, after: then[index]?.windows ?? [] }))
    .filter(({ before: was, after: becomes }) => JSON.stringify(was) !== JSON.stringify(becomes))
    .slice(0, shown)
}
