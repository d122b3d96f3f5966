import { expect, test } from 'vitest'
import { dayIn } from './day-in.ts'
import { dayStart } from './day-start.ts'
import { monthAfter, monthOf, weeksOf } from './month.ts'
import { zoneLetters } from './zone-letters.ts'

test.each([
  ['2026-12', 5, 31],
  ['2027-02', 4, 28],
  ['2028-02', 5, 29],
  ['2027-08', 6, 31],
])('%s has %i weeks from Monday to Sunday, and %i days', (month, count, days) => {
  const weeks = weeksOf(month)
  const dates = weeks.flat().filter((date) => date !== null)
  expect(weeks).toHaveLength(count)
  expect([dates.at(0), dates.at(-1), new Set(dates).size]).toEqual([`${month}-01`, `${month}-${days}`, days])
  for (const week of weeks)
    for (const [weekday, date] of week.entries())
      if (date !== null) expect((new Date(date).getUTCDay() + 6) % 7).toBe(weekday)
})

test('months follow one another over the years', () => {
  expect([monthAfter('2026-12', 1), monthAfter('2027-01', -1), monthAfter('2026-03', 12)]).toEqual([
    '2027-01',
    '2026-12',
    '2027-03',
  ])
  expect(monthOf('2026-12-03')).toBe('2026-12')
})

test('a day starts at its first instant, also where midnight is skipped or comes twice', () => {
  for (const zone of ['Africa/Cairo', 'America/Havana', 'Asia/Beirut', 'Asia/Kathmandu'])
    for (let at = Date.parse('2026-01-01'); at < Date.parse('2027-01-01'); at += 86_400_000) {
      const date = new Date(at).toISOString().slice(0, 10)
      const start = dayStart(date, zone)
      expect([dayIn(start, zone), dayIn(start - 1, zone) < date], `${date} in ${zone}`).toEqual([date, true])
    }
})

test.each([
  ['America/New_York', '2026-11-01T05:30Z', 'EDT'],
  ['America/New_York', '2026-11-01T06:30Z', 'EST'],
  ['Europe/Berlin', '2026-10-25T00:30Z', 'CEST'],
  ['Europe/Berlin', '2026-10-25T01:30Z', 'CET'],
  ['Europe/London', '2026-10-25T00:30Z', 'BST'],
  ['Europe/London', '2026-10-25T01:30Z', 'GMT'],
  ['Australia/Lord_Howe', '2027-04-03T15:00Z', 'LHST'],
  ['Asia/Kathmandu', '2027-04-03T15:00Z', 'GMT+5:45'],
])('the time of %s at %s is called %s', (zone, at, letters) => {
  expect(zoneLetters(Date.parse(at), zone)).toBe(letters)
})
