import { expect, test } from 'vitest'
import { hours } from '../duration.ts'
import { offsetAt } from './offset.ts'
import { zonesWithin } from './zones-within.ts'

const [winter, summer] = [Date.parse('2026-11-23T09:00:00Z'), Date.parse('2026-07-01T09:00:00Z')]

function apart(one: string, other: string, at: number): number {
  const distance = Math.abs(offsetAt(at, one) - offsetAt(at, other))
  return Math.min(distance, hours(24) - distance)
}

test.each([
  ['Europe/Amsterdam', 0, winter],
  ['Europe/London', 1, summer],
  ['America/New_York', 3, winter],
  ['Asia/Kathmandu', 2, summer],
  ['Pacific/Kiritimati', 1, winter],
])('around %s within %i hours are the zones whose clocks say so', (zone, most, at) => {
  const near = new Set(zonesWithin(zone, most, at))
  const said = Intl.supportedValuesOf('timeZone').filter((other) => near.has(other))
  const really = Intl.supportedValuesOf('timeZone').filter((other) => apart(zone, other, at) <= hours(most))
  expect(said).toEqual(really)
})

test('a zone is found by every name that browsers call it', () => {
  for (const name of ['Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'Europe/Kiev', 'Etc/UTC', 'America/Nuuk'])
    expect(zonesWithin(name, 0, winter), name).toContain(name)
})

test('summer time moves people nearer, or farther away', () => {
  expect(zonesWithin('Europe/Berlin', 1, winter)).not.toContain('Asia/Dubai')
  expect(zonesWithin('Europe/Berlin', 2, summer)).toContain('Asia/Dubai')
  expect(zonesWithin('Europe/Berlin', 2, winter)).not.toContain('Asia/Dubai')
})
