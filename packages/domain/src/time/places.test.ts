import { expect, test } from 'vitest'
import { hours, minutes } from '../duration.ts'
import { ago } from './ago.ts'
import { dayIn } from './day-in.ts'
import { nextMorning } from './next-morning.ts'
import { offsetAt } from './offset.ts'
import { sameClock } from './same-clock.ts'

const winter = Date.parse('2026-11-23T09:00:00Z')
const summer = Date.parse('2026-07-01T09:00:00Z')

test.each([
  ['UTC', winter, 0],
  ['Europe/Berlin', winter, hours(1)],
  ['Europe/Berlin', summer, hours(2)],
  ['Asia/Kathmandu', winter, hours(5) + minutes(45)],
  ['America/St_Johns', winter, -hours(3) - minutes(30)],
  ['Pacific/Kiritimati', winter, hours(14)],
])('the clocks of %s at %i are so far ahead of UTC', (zone, at, offset) => {
  expect(offsetAt(at, zone)).toBe(offset)
  expect(offsetAt(at + 1, zone), 'also within a second').toBe(offset)
})

test.each([
  ['Europe/Berlin', '2026-11-23T06:59:59Z', '2026-11-23T07:00:00Z'],
  ['Europe/Berlin', '2026-11-23T07:00:00Z', '2026-11-24T07:00:00Z'],
  ['America/New_York', '2026-11-23T09:00:00Z', '2026-11-23T13:00:00Z'],
  ['Asia/Kathmandu', '2026-11-23T09:00:00Z', '2026-11-24T02:15:00Z'],
  ['Pacific/Kiritimati', '2026-11-23T09:00:00Z', '2026-11-23T18:00:00Z'],
  ['Pacific/Pago_Pago', '2026-11-23T09:00:00Z', '2026-11-23T19:00:00Z'],
])('in %s the first morning after %s is %s', (zone, after, morning) => {
  expect(new Date(nextMorning(Date.parse(after), zone)).toISOString()).toBe(new Date(morning).toISOString())
})

test('it is eight o’clock on the morning after clocks were changed, wherever they are', () => {
  const shown = (at: number, timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone }).format(at)
  const nights = ['2026-03-07T20:00Z', '2026-03-28T20:00Z', '2026-10-03T12:00Z', '2026-10-24T20:00Z']
  for (const zone of Intl.supportedValuesOf('timeZone'))
    for (const night of nights) {
      const at = nextMorning(Date.parse(night), zone)
      expect(shown(at, zone), `${zone} after ${night}`).toBe('08:00:00')
      expect(at - Date.parse(night)).toBeGreaterThan(0)
      expect(at - Date.parse(night)).toBeLessThanOrEqual(hours(25))
    }
})

test('two places that differ in name only show the same time all year', () => {
  expect(sameClock('Europe/Berlin', 'Europe/Paris', winter)).toBe(true)
  expect(sameClock('Europe/Berlin', 'Europe/London', winter)).toBe(false)
  expect(sameClock('Europe/London', 'Africa/Abidjan', winter), 'only in winter').toBe(false)
  expect(sameClock('Europe/London', 'Africa/Abidjan', summer)).toBe(false)
})

test('a day begins where one is', () => {
  const at = Date.parse('2026-11-21T23:30:00Z')
  expect(dayIn(at, 'Europe/Berlin')).toBe('2026-11-22')
  expect(dayIn(at, 'America/New_York')).toBe('2026-11-21')
})

test.each([
  [0, 'just now'],
  [minutes(1) - 1, 'just now'],
  [minutes(1), '1 minute ago'],
  [hours(1) - 1, '59 minutes ago'],
  [hours(23), '23 hours ago'],
  [hours(49), '2 days ago'],
])('%i milliseconds later it was %s', (passed, words) => {
  expect(ago(winter - passed, winter)).toBe(words)
})
