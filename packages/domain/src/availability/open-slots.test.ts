import { expect, test } from 'vitest'
import { days, hours } from '../duration.ts'
import type { Ask } from './ask.ts'
import type { Limits, Rule } from './availability.ts'
import { compile, firstOpenSlot, openSlots } from './open-slots.ts'

// A Monday, and somebody in New York who is there from nine to twelve and from one to five: in winter 14 to 17 and 18 to 22 of UTC.
const monday = Date.parse('2026-11-23T00:00Z')
const daily = (start: number, end: number): Rule[] => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, start, end }))
const nineToFive = compile({
  zone: 'America/New_York',
  rules: [...daily(540, 720), ...daily(780, 1020)],
  overrides: [],
})
const limits: Limits = {
  minNoticeMin: 240,
  horizonDays: 60,
  gapMin: 0,
  slotStepMin: 60,
  dailyCap: null,
  weeklyCap: null,
}
const onMonday: Ask = { limits, lengthMin: 60, from: monday, to: monday + days(1), now: monday - days(1) }

const at = (clock: string) => Date.parse(`2026-11-${clock.includes('T') ? clock : `23T${clock}`}Z`)
const busy = (start: string, end: string) => ({ start: at(start), end: at(end) })
const clock = (instant: number) => new Date(instant).toISOString().slice(11, 16)
const free = (ask: Partial<Ask>, compiled = nineToFive) =>
  openSlots(compiled, { ...onMonday, ...ask })
    .map(clock)
    .join(' ')
const within = (change: Partial<Limits>): Pick<Ask, 'limits'> => ({ limits: { ...limits, ...change } })

const allDay = '14:00 15:00 16:00 18:00 19:00 20:00 21:00'

test('a meeting starts every step and ends before the block does', () => {
  expect(free({})).toBe(allDay)
  expect(free({ lengthMin: 90 })).toBe('14:00 15:00 18:00 19:00 20:00')
  expect(free({ ...within({ slotStepMin: 30 }), to: at('16:30') })).toBe('14:00 14:30 15:00 15:30 16:00')
  expect(free({ ...within({ slotStepMin: 15 }), lengthMin: 90, to: at('16:30') })).toBe(
    '14:00 14:15 14:30 14:45 15:00 15:15 15:30',
  )
  expect(free({ lengthMin: 185 })).toBe('18:00')
})

test('a busy time removes the starts that it touches', () => {
  expect(free({ busy: [busy('15:00', '16:00')] })).toBe('14:00 16:00 18:00 19:00 20:00 21:00')
  expect(free({ busy: [busy('15:30', '15:31')] })).toBe('14:00 16:00 18:00 19:00 20:00 21:00')
  expect(free({ busy: [busy('18:30', '20:30'), busy('13:00', '14:00'), busy('14:59', '15:00')] })).toBe(
    '15:00 16:00 21:00',
  )
  expect(free({ busy: [busy('15:59:59.999', '16:00')] })).toBe('14:00 16:00 18:00 19:00 20:00 21:00')
  expect(free({ busy: [busy('15:00', '15:00:00.001')] })).toBe('14:00 16:00 18:00 19:00 20:00 21:00')
})

test('a busy time over the break at noon removes starts on both sides of it', () => {
  expect(free({ busy: [busy('16:30', '18:30')] })).toBe('14:00 15:00 19:00 20:00 21:00')
})

test('a busy time never moves the starts after it', () => {
  expect(free({ busy: [busy('14:10', '14:25')] })).toBe('15:00 16:00 18:00 19:00 20:00 21:00')
})

test('busy times may overlap, lie in each other and come in any order', () => {
  const several = [busy('19:30', '20:10'), busy('14:00', '17:00'), busy('15:00', '15:30'), busy('20:00', '20:30')]
  expect(free({ busy: several })).toBe('18:00 21:00')
})

test('a busy time without length, or one that ends before it starts, is none', () => {
  expect(free({ busy: [busy('15:30', '15:30'), busy('16:30', '15:30')] })).toBe(allDay)
})

test('the rest after a meeting must be free for the mentor, but need not lie in a block', () => {
  expect(free({ ...within({ gapMin: 5 }) })).toBe(allDay)
  expect(free({ ...within({ gapMin: 5 }), busy: [busy('16:00', '17:00')] })).toBe('14:00 18:00 19:00 20:00 21:00')
  expect(free({ ...within({ gapMin: 60 }), busy: [busy('22:30', '23:00')] })).toBe(
    '14:00 15:00 16:00 18:00 19:00 20:00',
  )
})

test('the viewer needs no rest', () => {
  expect(free({ ...within({ gapMin: 5 }), viewerBusy: [busy('16:00', '17:00')] })).toBe(
    '14:00 15:00 18:00 19:00 20:00 21:00',
  )
})

test('nothing starts before the notice, and what starts exactly then is fine', () => {
  expect(free({ now: at('15:00') - hours(4) })).toBe('15:00 16:00 18:00 19:00 20:00 21:00')
  expect(free({ now: at('15:00') - hours(4) + 1 })).toBe('16:00 18:00 19:00 20:00 21:00')
})

test('nothing starts at the horizon or after it', () => {
  expect(free({ ...within({ horizonDays: 1 }), now: at('19:00') - days(1) })).toBe('14:00 15:00 16:00 18:00')
  expect(free({ ...within({ horizonDays: 1 }), now: at('19:00') - days(1) + 1 })).toBe('14:00 15:00 16:00 18:00 19:00')
})

test('what starts at the beginning of the time that is asked for belongs to it, what starts at its end does not', () => {
  expect(free({ from: at('15:00'), to: at('19:00') })).toBe('15:00 16:00 18:00')
  expect(free({ from: at('15:00') + 1, to: at('19:00') + 1 })).toBe('16:00 18:00 19:00')
  expect(free({ from: at('19:00'), to: at('15:00') })).toBe('')
  expect(free({ from: Number.NaN })).toBe('')
  expect(free({ from: -Infinity, to: Infinity }).length).toBeGreaterThan(59 * allDay.length)
})

test('a day with enough bookings offers nothing, by the dates of the mentor', () => {
  const lateOnSunday = at('23T04:30')
  expect(free({ ...within({ dailyCap: 1 }), booked: [at('15:00')] })).toBe('')
  expect(free({ ...within({ dailyCap: 2 }), booked: [at('15:00')] })).toBe(allDay)
  expect(free({ ...within({ dailyCap: 2 }), booked: [at('15:00'), lateOnSunday] })).toBe(allDay)
  expect(free({ ...within({ dailyCap: 2 }), booked: [at('24T04:59'), at('05:00')] })).toBe('')
  expect(free({ booked: [at('15:00'), at('16:00'), at('18:00')] }), 'unless there is no limit').toBe(allDay)
})

test('a week with enough bookings offers nothing; it begins on the Monday of the mentor and ends with Sunday', () => {
  const sundayBefore = at('23T04:30')
  const sundayAfter = at('30T04:30')
  expect(free({ ...within({ weeklyCap: 1 }), booked: [sundayBefore] })).toBe(allDay)
  expect(free({ ...within({ weeklyCap: 1 }), booked: [sundayAfter] })).toBe('')
  expect(free({ ...within({ weeklyCap: 2 }), booked: [sundayAfter] })).toBe(allDay)
  expect(free({ ...within({ weeklyCap: 2 }), booked: [sundayAfter, at('05:00')] })).toBe('')
})

test('a week is full in years that no table knows, too', () => {
  const from = Date.parse('2040-11-19T00:00Z')
  const ask = { ...onMonday, ...within({ weeklyCap: 1 }), from, to: from + days(1), now: from - days(1) }
  expect(free({ ...ask, booked: [from + days(6)] })).toBe('')
  expect(free({ ...ask, booked: [from + days(7) + hours(5)] })).toBe(allDay)
})

test('meetings run past midnight where blocks of two days touch', () => {
  const nights = compile({ zone: 'UTC', rules: [...daily(1320, 1440), ...daily(0, 60)], overrides: [] })
  expect(free({ lengthMin: 120, from: at('20:00'), to: at('24T02:00') }, nights)).toBe('22:00 23:00')
})

test('a block that begins between two five minutes is counted from the next ones', () => {
  const odd = compile({ zone: 'UTC', rules: daily(547, 720), overrides: [] })
  expect(free({}, odd)).toBe('09:10 10:10')
})

test('the first free time is the first of all', () => {
  const later = { ...onMonday, busy: [busy('10:00', '16:00')] }
  expect(firstOpenSlot(nineToFive, later)).toBe(at('16:00'))
  expect(firstOpenSlot(nineToFive, { ...later, to: at('16:00') })).toBeUndefined()
  const muchLater = { ...onMonday, to: monday + days(7), busy: [busy('10:00', '27T18:30')] }
  expect(firstOpenSlot(nineToFive, muchLater)).toBe(at('27T19:00'))
})

test('in a zone that nobody knows nothing is free', () => {
  const lost = compile({ zone: 'Europe/Atlantis', rules: daily(0, 1440), overrides: [] })
  expect(free({}, lost)).toBe('')
})
