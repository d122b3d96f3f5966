import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { days, minutes } from '../duration.ts'
import { slotsByTheMinute } from './minute-by-minute.ts'
import { compile, firstOpenSlot, openSlots } from './open-slots.ts'
import { randomCase, randomFrom } from './random-case.ts'

const wallIn = (zone: string) => (minute: number) => {
  const wall = Temporal.Instant.fromEpochMilliseconds(minutes(minute)).toZonedDateTimeISO(zone)
  return {
    day: Date.UTC(wall.year, wall.month - 1, wall.day) / days(1),
    minute: wall.hour * 60 + wall.minute,
  }
}

const zones = Intl.supportedValuesOf('timeZone')
const random = randomFrom(4)
const cases = Array.from({ length: 200 }, () => randomCase(random, zones[Math.floor(random() * zones.length)] ?? 'UTC'))

test('of random days around the world the same times are free as when the clock is asked every minute', () => {
  let offered = 0
  for (const { schedule, ask } of cases) {
    const expected = slotsByTheMinute(schedule, ask, wallIn(schedule.zone))
    const compiled = compile(schedule)
    expect(openSlots(compiled, ask), JSON.stringify({ schedule, ask })).toEqual(expected)
    expect(firstOpenSlot(compiled, ask)).toBe(expected[0])
    offered += expected.length
  }
  expect(offered, 'and there are free times at all').toBeGreaterThan(1000)
})
