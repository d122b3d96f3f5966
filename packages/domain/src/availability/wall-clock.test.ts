import { expect, test } from 'vitest'
import { days, minutes } from '../duration.ts'
import { dayIn } from '../time/day-in.ts'
import { timeIn } from '../time/when-in.ts'
import { daysOfStarts } from './days-of-starts.ts'
import { nearestTo } from './nearest-to.ts'
import { wallClock } from './wall-clock.ts'

const start = Date.parse('2026-10-01T00:00Z')

test('the clock of a place shows what the platform’s own shows, at every half hour of two months', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Cairo', 'UTC']
  for (const zone of zones) {
    const clock = wallClock(zone, start, start + days(62))
    for (let at = start; at < start + days(62); at += minutes(30 * 7))
      expect([clock.date(at), clock.time(at)], `${zone} at ${at}`).toEqual([dayIn(at, zone), timeIn(at, zone)])
  }
})

test.each([
  ['America/New_York', '2026-11-01T05:00Z', '2026-11-01T07:00Z'],
  ['Europe/Berlin', '2026-10-25T00:00Z', '2026-10-25T02:00Z'],
  ['Australia/Lord_Howe', '2027-04-03T14:30Z', '2027-04-03T15:30Z'],
])('rule 6: in %s clocks show twice what they show from %s to %s, and nothing around it', (zone, from, to) => {
  const [first, last] = [Date.parse(from), Date.parse(to)]
  const { isTwice } = wallClock(zone, first - days(1), last + days(1))
  for (let at = first - minutes(180); at < last + minutes(180); at += minutes(15))
    expect(isTwice(at), new Date(at).toISOString()).toBe(at >= first && at < last)
})

test('starts are grouped by the date of whoever looks', () => {
  const evening = Date.parse('2026-12-03T23:00Z')
  const starts = [evening, evening + minutes(90)]
  const dates = (zone: string) => [...daysOfStarts(starts, wallClock(zone, start, start + days(90))).keys()]
  expect(dates('UTC')).toEqual(['2026-12-03', '2026-12-04'])
  expect(dates('Asia/Tokyo')).toEqual(['2026-12-04'])
  expect(dates('America/New_York')).toEqual(['2026-12-03'])
})

test('the nearest free times stand in their own order', () => {
  expect(nearestTo(10, [1, 4, 9, 12, 30])).toEqual([4, 9, 12])
  expect(nearestTo(10, [1])).toEqual([1])
  expect(nearestTo(10, [])).toEqual([])
})
