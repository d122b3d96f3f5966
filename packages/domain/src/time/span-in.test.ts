import { expect, test } from 'vitest'
import { spanIn } from './span-in.ts'

const half = (start: string) => ({ startsAt: Date.parse(start), endsAt: Date.parse(start) + 1_800_000 })

test('a meeting reads as the clocks of a place show it', () => {
  expect(spanIn(half('2026-12-03T13:00Z'), 'Europe/Berlin')).toBe('Thursday 3 December, 14:00–14:30 (Berlin)')
  expect(spanIn(half('2026-12-03T20:00Z'), 'Asia/Kathmandu')).toBe('Friday 4 December, 01:45–02:15 (Kathmandu)')
})

test('in the hour that a place has twice the letters of the zone tell which', () => {
  expect(spanIn(half('2026-11-01T06:00Z'), 'America/New_York')).toContain('01:00 EST–01:30 EST')
})
