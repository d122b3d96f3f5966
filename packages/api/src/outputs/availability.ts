import { z } from 'zod'
import { overrideKinds } from '@mentorhub/domain/availability/availability'
import { OpenBookings } from './open-bookings.ts'

const block = { start: z.int(), end: z.int() }
const Interval = z.object({ start: z.int(), end: z.int() })

const Day = z.object({
  date: z.string(),
  weekday: z.int(),
  windows: z.array(Interval),
  clocksForward: z.int(),
  odd: z.array(z.object({ ...block, minutes: z.int() })),
})

/** What a mentor has set, in minutes of their own wall clock, and the instants that come of it. */
export const Availability = z.object({
  zone: z.string(),
  version: z.int(),
  accepting: z.boolean(),
  autoConfirm: z.boolean(),
  limits: z.object({
    minNoticeMin: z.int(),
    horizonDays: z.int(),
    gapMin: z.int(),
    slotStepMin: z.int(),
    dailyCap: z.int().nullable(),
    weeklyCap: z.int().nullable(),
  }),
  rules: z.array(z.object({ id: z.string(), weekday: z.int(), ...block })),
  overrides: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(overrideKinds),
      on: z.string(),
      until: z.string(),
      ...block,
      note: z.string(),
      minutes: z.int(),
    }),
  ),
  today: z.string(),
  shortestSession: z.int().nullable(),
  slots: z.int(),
  days: z.array(Day),
  clockChange: Day.nullable(),
  /** Agreed or asked for, and not within the hours as they are now. */
  outside: OpenBookings,
})

export const Preview = z.object({
  zones: z.object({ before: z.string(), after: z.string() }),
  slots: z.object({ before: z.int(), after: z.int() }),
  days: z.array(z.object({ date: z.string(), before: z.array(Interval), after: z.array(Interval) })),
  bookings: OpenBookings,
})

const Rule = z.object({ weekday: z.int(), ...block })

/** What became of added hours: with how many that were there they are one now, and which of two days overlap. */
export const AddedRules = z.object({
  added: z.array(Rule.extend({ joined: z.int() })),
  overnights: z.array(z.object({ from: Rule, into: Rule })),
})

export const AddedOverride = z.object({ id: z.string(), on: z.string(), ...block, joined: z.int() })
