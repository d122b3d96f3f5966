import type { Interval } from './interval.ts'

/** ISO: Monday is 1, Sunday 7. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof weekdays)[number]

/** Times of special days join the weekly ones, take their place, or are taken away from them. */
export const overrideKinds = ['add', 'replace', 'block'] as const
export type OverrideKind = (typeof overrideKinds)[number]

/** Minutes between the starts that are offered. */
export const slotSteps = [15, 30, 60] as const
type SlotStep = (typeof slotSteps)[number]

/** What a mentor may set, and what holds until they do. Minutes, days and bookings. */
export const limitRanges = {
  minNoticeMin: { least: 240, most: 20_160, usual: 720 },
  horizonDays: { least: 1, most: 180, usual: 60 },
  gapMin: { least: 0, most: 120, usual: 0 },
  dailyCap: { least: 1, most: 20 },
  weeklyCap: { least: 1, most: 60 },
} as const
export const usualSlotStep: SlotStep = 30

/** Minutes of a day on the wall clock of the mentor; what goes past midnight ends above 1,440. */
export type Block = { readonly start: number; readonly end: number }

export type Rule = Block & { readonly weekday: number }

/** `on` and `until` are dates such as "2026-11-21", both included. */
export type Override = Block & { readonly on: string; readonly until: string; readonly kind: OverrideKind }

/** When somebody is there, in the words of their own clock. */
export type Schedule = {
  readonly zone: string
  readonly rules: readonly Rule[]
  readonly overrides: readonly Override[]
}

/** Bookable slots that a mentor is advised to keep open. */
export const advisedSlots = 10

/** More would be no schedule any more. */
export const mostRules = 70
export const mostOverrides = 200

/** Minutes of notice and of rest, days ahead, and how many bookings are enough. */
export type Limits = {
  readonly minNoticeMin: number
  readonly horizonDays: number
  readonly gapMin: number
  readonly slotStepMin: number
  readonly dailyCap: number | null
  readonly weeklyCap: number | null
}

/** What is given away already: when somebody is busy, and the starts that count for their day and their week. */
export type Taken = { readonly busy: readonly Interval[]; readonly booked: readonly number[] }

export const nothingTaken: Taken = { busy: [], booked: [] }

/** All that decides when somebody can be booked. */
export type Calendar = { readonly schedule: Schedule; readonly limits: Limits; readonly taken: Taken }
