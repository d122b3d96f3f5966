import { expect, test } from 'vitest'
import { isTimeZone, TimeZone } from './time-zone.ts'
import { zoneRegions } from './time-zones.ts'

const zones = zoneRegions().flatMap((region) => region.zones)

test('every zone can be chosen, once, by a name that people read', () => {
  expect(zones.length).toBeGreaterThan(400)
  expect(new Set(zones.map(({ zone }) => zone)).size).toBe(zones.length)
  expect(zones.filter(({ zone }) => !isTimeZone(zone))).toEqual([])
  expect(zones).toContainEqual({ zone: 'America/Indiana/Knox', place: 'Indiana, Knox' })
  expect(zones).toContainEqual({ zone: 'UTC', place: 'UTC' })
})

test('zones stand by the region that they lie in', () => {
  expect(zoneRegions().map(({ region }) => region)).toEqual(
    expect.arrayContaining(['Africa', 'America', 'Asia', 'Europe', 'Pacific', 'Everywhere']),
  )
})

test.each([
  ['america/bogota', 'America/Bogota'],
  ['EST', 'America/Panama'],
  ['Jamaica', 'America/Jamaica'],
  ['utc', 'UTC'],
  ['Asia/Kathmandu', 'Asia/Kathmandu'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
])('%s is kept as %s', (typed, kept) => expect(TimeZone.parse(typed)).toBe(kept))

test.each(['-05:00', '+01', 'Atlantis/Poseidonis', ''])('%j is no zone', (typed) =>
  expect(TimeZone.safeParse(typed).success).toBe(false),
)
