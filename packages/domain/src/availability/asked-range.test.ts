import { expect, test } from 'vitest'
import { days, hours } from '../duration.ts'
import { askedRange } from './asked-range.ts'

const now = Date.parse('2026-11-23T09:00Z')
const asked = { zone: 'Europe/Berlin', now }

test('without a word it is the month from now on', () => {
  expect(askedRange(asked)).toEqual({ from: now, to: now + days(31) })
  expect(askedRange({ ...asked, from: now + 5 })).toEqual({ from: now + 5, to: now + 5 + days(31) })
})

test('dates begin at midnight of the zone, instants are taken as they are', () => {
  expect(askedRange({ ...asked, from: '2026-12-01', to: '2027-01-01' })).toEqual({
    from: Date.parse('2026-11-30T23:00Z'),
    to: Date.parse('2026-12-31T23:00Z'),
  })
})

test('62 days are taken also when clocks are put back meanwhile, and a day more is not', () => {
  const autumn = askedRange({ ...asked, from: '2026-09-15', to: '2026-11-16' })
  expect(autumn.to - autumn.from).toBe(days(62) + hours(1))
  expect(() => askedRange({ ...asked, from: now, to: now + days(63) + 1 })).toThrow('slots.range_too_long')
})

test.each([
  [now, now],
  [now, now - 1],
  ['2026-12-01', '2026-12-01'],
])('from %s to %s is no time at all', (from, to) => {
  expect(() => askedRange({ ...asked, from, to })).toThrow('slots.range_backwards')
})
