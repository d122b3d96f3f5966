import { expect, test } from 'vitest'
import { days, hours, minutes } from '../duration.ts'
import { limitRanges } from './availability.ts'
import { intlOffsets, intlStretches } from './intl-stretches.ts'
import { stretchesOf } from './stretch.ts'
import { tableOf, tableReach } from './zone-table.ts'

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')]
const minuteOf = (date: string) => Date.parse(date) / minutes(1)

/** A minute at which Intl says something else than the table of a zone. */
function disagreement(zone: string): string | undefined {
  const offsetAt = intlOffsets(zone)
  const minutes = (tableOf(zone) ?? []).flatMap(({ from, until, offset }) =>
    Array.from({ length: (until - from) / everyDays }, (_, index) => from + index * everyDays)
      .concat(until - 1)
      .map((minute) => ({ minute, offset })),
  )
  const wrong = minutes.find(({ minute, offset }) => offsetAt?.(minute) !== offset)
  return wrong && `${zone} at ${new Date(wrong.minute * 60_000).toISOString()}`
}

const everyDays = 17 * 1440

test('the tables say what Intl says of every zone, up to the minute of each change', () => {
  expect(
    zones.flatMap((zone) => disagreement(zone) ?? []),
    'An engine that knows newer laws is right: make the tables anew with node packages/domain/bin/zone-tables.ts.',
  ).toEqual([])
})

test('every zone has a table, and it covers all the years', () => {
  expect(zones.filter((zone) => tableOf(zone)?.[0]?.from !== tableReach.from)).toEqual([])
  expect(zones.filter((zone) => tableOf(zone)?.at(-1)?.until !== tableReach.until)).toEqual([])
})

test('one stretch follows on the other, with another offset', () => {
  const tables = zones.map((zone) => tableOf(zone) ?? [])
  const steps = tables.flatMap((table) => table.slice(1).map((after, index) => ({ before: table[index], after })))
  expect(steps.length).toBeGreaterThan(1000)
  expect(steps.filter(({ before, after }) => before?.until !== after.from)).toEqual([])
  expect(steps.filter(({ before, after }) => before?.offset === after.offset)).toEqual([])
})

test('the tables reach further than anybody can book', () => {
  const furthest = Date.now() + days(limitRanges.horizonDays.most + 30)
  expect(tableReach.until, 'time for more years in bin/zone-tables.ts').toBeGreaterThan(furthest / minutes(1))
})

test.each([
  ['Asia/Kolkata', 'Asia/Calcutta'],
  ['Europe/Kyiv', 'Europe/Kiev'],
  ['US/Eastern', 'America/New_York'],
  ['europe/berlin', 'Europe/Berlin'],
  ['Etc/UTC', 'UTC'],
])('%s is another name of %s', (name, known) => {
  expect(stretchesOf(name, minuteOf('2026-01-01'), minuteOf('2026-02-01'))).toEqual(tableOf(known))
})

test.each([
  ['+05:30', 330],
  ['Etc/GMT+5', -300],
])('the engine knows %s, which no table has', (zone, offset) => {
  expect(tableOf(zone)).toBeUndefined()
  expect(stretchesOf(zone, minuteOf('2026-01-01'), minuteOf('2026-02-01'))).toMatchObject([{ offset }])
})

test.each(['Europe/Atlantis', '', '5tyc', 'Europe', 'Europe/Berlin: ', '60'])('nobody knows "%s"', (zone) => {
  expect(stretchesOf(zone, minuteOf('2026-01-01'), minuteOf('2026-02-01'))).toEqual([])
  expect(stretchesOf(zone, minuteOf('2040-01-01'), minuteOf('2040-02-01'))).toEqual([])
})

test.each(['Europe/Berlin', 'America/Havana', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Gaza'])(
  'the engine itself finds the same changes of %s',
  (zone) => {
    expect(intlStretches(zone, tableReach.from, tableReach.until)).toEqual(tableOf(zone))
  },
)

test('before and after the tables the engine is asked', () => {
  const change = minuteOf('2040-03-25T01:00Z')
  const [from, until] = [minuteOf('2040-03-01') - 0.5, minuteOf('2040-04-01') + 0.5]
  expect(stretchesOf('Europe/Berlin', from, until)).toEqual([
    { from: from - 0.5, until: change, offset: 60 },
    { from: change, until: until + 0.5, offset: 120 },
  ])
})

test('the engine is asked for what reaches over the edge of the tables', () => {
  for (const edge of [tableReach.from, tableReach.until]) {
    const [from, until] = [edge - hours(100) / minutes(1), edge + hours(100) / minutes(1)]
    expect(stretchesOf('Europe/Berlin', from, until)).toEqual(intlStretches('Europe/Berlin', from, until))
    expect(stretchesOf('Europe/Berlin', from, until)).toEqual([{ from, until, offset: 60 }])
  }
})

test('a name is remembered, however many others come', () => {
  const names = Array.from({ length: 1001 }, (_, index) => `Nowhere/${index}`)
  for (const name of names) expect(stretchesOf(name, tableReach.from, tableReach.until)).toEqual([])
  expect(stretchesOf('Europe/Berlin', tableReach.from, tableReach.until)).toBe(
    stretchesOf('Europe/Berlin', tableReach.from, tableReach.until),
  )
})
