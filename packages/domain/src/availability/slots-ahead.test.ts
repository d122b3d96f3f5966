import { expect, test } from 'vitest'
import { nothingTaken } from './availability.ts'
import { slotsAhead } from './slots-ahead.ts'

const limits = { minNoticeMin: 720, horizonDays: 60, gapMin: 0, slotStepMin: 30, dailyCap: null, weeklyCap: null }
const mondays = { zone: 'Europe/Amsterdam', rules: [{ weekday: 1, start: 540, end: 600 }], overrides: [] }
const calendar = { schedule: mondays, limits, taken: nothingTaken }
const now = Date.parse('2026-11-22T09:00Z')

test('AVAIL-07: bookable are the starts of the next 14 days, from the notice to the horizon', () => {
  const starts = ['2026-11-23T08:00Z', '2026-11-23T08:30Z', '2026-11-30T08:00Z', '2026-11-30T08:30Z'].map(Date.parse)
  expect(slotsAhead(calendar, { lengthMin: 30, now })).toEqual(starts)
  expect(slotsAhead({ ...calendar, limits: { ...limits, minNoticeMin: 1440 } }, { lengthMin: 30, now })).toEqual(
    starts.slice(2),
  )
  expect(slotsAhead({ ...calendar, limits: { ...limits, horizonDays: 3 } }, { lengthMin: 30, now })).toEqual(
    starts.slice(0, 2),
  )
})

test('a longer session fits less often, and without one nothing is bookable', () => {
  expect(slotsAhead(calendar, { lengthMin: 60, now })).toHaveLength(2)
  expect(slotsAhead(calendar, { lengthMin: null, now })).toEqual([])
})
