import { expect, test } from 'vitest'
import { days, hours } from '../duration.ts'
import { freeWindows } from './free-windows.ts'

const iso = (at: number) => new Date(at).toISOString().slice(0, 16)

test('a week is seven days from now on', () => {
  expect(freeWindows('week', { zone: 'Asia/Tokyo', now: 5 })).toEqual([{ start: 5, end: 5 + days(7) }])
})

test('evenings are from six to ten by one’s own clock, also when it is put back meanwhile', () => {
  const now = Date.parse('2026-10-30T12:00:00Z')
  const evenings = freeWindows('evenings', { zone: 'America/New_York', now })
  expect(evenings.map(({ start, end }) => [iso(start), iso(end)])).toEqual([
    ['2026-10-30T22:00', '2026-10-31T02:00'],
    ['2026-10-31T22:00', '2026-11-01T02:00'],
    ['2026-11-01T23:00', '2026-11-02T03:00'],
    ['2026-11-02T23:00', '2026-11-03T03:00'],
    ['2026-11-03T23:00', '2026-11-04T03:00'],
    ['2026-11-04T23:00', '2026-11-05T03:00'],
    ['2026-11-05T23:00', '2026-11-06T03:00'],
  ])
})

test('an evening that has begun is the rest of it, and the last one ends with the week', () => {
  const now = Date.parse('2026-11-23T20:30:00Z')
  const evenings = freeWindows('evenings', { zone: 'UTC', now })
  expect(evenings).toHaveLength(8)
  expect(iso(evenings[0]?.start ?? 0)).toBe('2026-11-23T20:30')
  expect((evenings.at(-1)?.end ?? 0) - now).toBe(days(7))
  expect(evenings.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(7 * hours(4))
})
