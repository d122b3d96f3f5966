import { expect, test } from 'vitest'
import { minutes } from '../duration.ts'
import type { Schedule } from './availability.ts'
import { nextClockChange } from './next-clock-change.ts'
import { outcomeOf, realMinutes } from './outcome.ts'

const berlin = { zone: 'Europe/Berlin', rules: [], overrides: [] } satisfies Schedule
const timesOf = (schedule: Schedule, date: string, count = 1) =>
  outcomeOf(schedule, date, count).map(({ windows }) =>
    windows.map(({ start, end }) => [new Date(start).toISOString().slice(5, 16), (end - start) / minutes(1)]),
  )

test('a block that goes past midnight is told on both dates', () => {
  const schedule = { ...berlin, rules: [{ weekday: 5, start: 1320, end: 1560 }] }
  expect(timesOf(schedule, '2026-11-27', 3)).toEqual([[['11-27T21:00', 120]], [['11-27T23:00', 120]], []])
})

test('the night of a block that began the day before belongs to the first date that is shown', () => {
  const schedule = { ...berlin, rules: [{ weekday: 5, start: 1320, end: 1560 }] }
  expect(timesOf(schedule, '2026-11-28')).toEqual([[['11-27T23:00', 120]]])
})

test.each([
  ['America/New_York', '2027-03-14', 120, 180, 0],
  ['America/New_York', '2027-03-14', 150, 210, 30],
  ['America/New_York', '2026-11-01', 60, 120, 120],
  ['Australia/Lord_Howe', '2026-10-04', 120, 180, 30],
  ['Asia/Kathmandu', '2026-11-27', 540, 600, 60],
  ['Europe/Berlin', '2027-03-27', 1320, 1680, 300],
])('time.md 3: in %s on %s the minutes %d to %d of the clock last %d', (...[zone, date, start, end, lasting]) => {
  expect(realMinutes({ start, end }, date, zone)).toBe(lasting)
})

test('the days on which clocks are changed say so, and which blocks are not as long as they look', () => {
  const rules = [
    { weekday: 7, start: 120, end: 180 },
    { weekday: 7, start: 600, end: 660 },
  ]
  expect(outcomeOf({ ...berlin, rules }, '2027-03-28', 1)).toMatchObject([
    { weekday: 7, clocksForward: 60, windows: [expect.anything()], odd: [{ start: 120, end: 180, minutes: 0 }] },
  ])
  expect(outcomeOf({ ...berlin, rules }, '2027-10-31', 1)).toMatchObject([
    { clocksForward: -60, odd: [{ start: 120, end: 180, minutes: 120 }] },
  ])
  expect(outcomeOf({ ...berlin, rules }, '2027-03-21', 1)).toMatchObject([{ clocksForward: 0, odd: [] }])
})

test('where the clocks are changed at midnight, a day begins when it begins', () => {
  const cairo = { zone: 'Africa/Cairo', rules: [{ weekday: 5, start: 0, end: 120 }], overrides: [] }
  expect(outcomeOf(cairo, '2027-04-30', 1)).toMatchObject([{ clocksForward: 60, odd: [{ minutes: 60 }] }])
})

test.each([
  ['Europe/Berlin', '2026-11-23', '2027-03-28'],
  ['Europe/Berlin', '2027-03-28', undefined],
  ['America/New_York', '2026-11-23', '2027-03-14'],
  ['Asia/Tokyo', '2026-11-23', undefined],
])('in %s on %s the next change of the clocks within half a year is on %s', (zone, today, change) => {
  expect(nextClockChange(zone, Date.parse(`${today}T12:00Z`))).toBe(change)
})
