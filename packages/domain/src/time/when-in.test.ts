import { expect, test } from 'vitest'
import { placeOf, timeIn, whenIn } from './when-in.ts'

test('an instant is told in the time of a place, which is named', () => {
  const at = Date.parse('2026-11-21T23:30:00Z')
  expect(whenIn(at, 'Europe/Berlin')).toBe('22 November 2026 at 00:30 (Berlin)')
  expect(whenIn(at, 'America/New_York')).toBe('21 November 2026 at 18:30 (New York)')
  expect(timeIn(at, 'Asia/Kathmandu')).toBe('05:15')
})

test('a place is called as it is called today', () => {
  expect(placeOf('Europe/Kiev')).toBe('Kyiv')
  expect(placeOf('Asia/Kolkata')).toBe('Kolkata')
})
