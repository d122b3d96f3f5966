import { expect, test } from 'vitest'
import { days } from '../duration.ts'
import { dayNumber, weekdayOf } from '../time/dates.ts'
import { type Block, type Override, overrideKinds } from './availability.ts'
import { compile, windowsOf } from './open-slots.ts'

type Told = { readonly zone: string; readonly date: string; readonly blocks: readonly Block[] }

/** Two days on either side of a date, on whose weekday somebody has these blocks. */
function windowsAround({ zone, date, blocks }: Told, overrides: readonly Override[] = []): string[] {
  const rules = blocks.map((block) => ({ weekday: weekdayOf(date), ...block }))
  const from = days(dayNumber(date) - 2)
  return windowsOf(compile({ zone, rules, overrides }), from, from + days(5)).map(
    ({ start, end }) => `${minuteOf(start)} ${minuteOf(end)}`,
  )
}

const minuteOf = (at: number) => new Date(at).toISOString().slice(5, 16)

/** Of "09:00-12:00". */
function block(clock: string): Block {
  const [start = 0, end = 0] = clock.split('-').map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))
  return { start, end }
}

test.each([
  [
    'the afternoon on which clocks have gone forward',
    'America/New_York 2027-03-14 13:00-18:00',
    ['03-14T17:00 03-14T22:00'],
  ],
  ['an hour that is skipped', 'America/New_York 2027-03-14 02:00-03:00', []],
  ['a block that ends in the skipped hour', 'America/New_York 2027-03-14 01:30-02:30', ['03-14T06:30 03-14T07:00']],
  ['a block that begins in the skipped hour', 'America/New_York 2027-03-14 02:30-03:30', ['03-14T07:00 03-14T07:30']],
  ['an hour that is repeated', 'America/New_York 2026-11-01 01:00-02:00', ['11-01T05:00 11-01T07:00']],
  [
    'a block that ends in the repeated hour',
    'America/New_York 2026-11-01 00:30-01:30',
    ['11-01T04:30 11-01T05:30', '11-01T06:00 11-01T06:30'],
  ],
  ['half an hour that is skipped', 'Australia/Lord_Howe 2026-10-04 02:00-03:00', ['10-03T15:30 10-03T16:00']],
  ['half an hour that is repeated', 'Australia/Lord_Howe 2027-04-04 01:30-02:00', ['04-03T14:30 04-03T15:30']],
  ['an offset of three quarters', 'Asia/Kathmandu 2026-11-23 09:00-10:00', ['11-23T03:15 11-23T04:15']],
  ['an offset of a half', 'Asia/Kolkata 2026-11-23 09:00-10:00', ['11-23T03:30 11-23T04:30']],
  ['an offset of three quarters that changes', 'Pacific/Chatham 2026-09-27 02:00-04:00', ['09-26T13:15 09-26T14:15']],
  ['a midnight that is skipped', 'Africa/Cairo 2026-04-24 00:00-02:00', ['04-23T22:00 04-23T23:00']],
  ['the hour before midnight that is repeated', 'Africa/Cairo 2026-10-29 23:00-24:00', ['10-29T20:00 10-29T22:00']],
  ['the far side of the date line', 'Pacific/Kiritimati 2026-11-23 09:00-10:00', ['11-22T19:00 11-22T20:00']],
  ['a date that never was', 'Pacific/Apia 2011-12-30 09:00-17:00', []],
  ['the night before a date that never was', 'Pacific/Apia 2011-12-29 20:00-44:00', ['12-30T06:00 12-30T10:00']],
  [
    'a date that came twice',
    'Pacific/Kwajalein 1969-09-30 09:00-10:00',
    ['09-29T22:00 09-29T23:00', '09-30T21:00 09-30T22:00'],
  ],
  ['a night in which clocks go forward', 'Europe/Berlin 2027-03-27 22:00-28:00', ['03-27T21:00 03-28T02:00']],
  ['a night in which clocks go back', 'Europe/Berlin 2026-10-24 22:00-28:00', ['10-24T20:00 10-25T03:00']],
  [
    'a night until the repeated hour',
    'Europe/Berlin 2026-10-24 22:00-26:30',
    ['10-24T20:00 10-25T00:30', '10-25T01:00 10-25T01:30'],
  ],
  ['years that no table knows', 'Europe/Berlin 2040-07-02 09:00-10:00', ['07-02T07:00 07-02T08:00']],
])('%s (%s)', (_, asked, windows) => {
  const [zone = '', date = '', clock = ''] = asked.split(' ')
  expect(windowsAround({ zone, date, blocks: [block(clock)] })).toEqual(windows)
})

// A Monday, in a zone one hour ahead of UTC.
const monday = { zone: 'Europe/Paris', date: '2026-11-23' }

/** Of "block 11-23 09:00-12:00", perhaps with " 11-25" as the last date. */
function override(text: string): Override {
  const [name, on = '', clock = '', until = on] = text.split(' ')
  const kind = overrideKinds.find((known) => known === name) ?? 'add'
  return { kind, on: `2026-${on}`, until: `2026-${until}`, ...block(clock) }
}

test.each([
  ['other hours', ['09:00-12:00', 'replace 11-23 14:00-15:00'], ['11-23T13:00 11-23T14:00']],
  [
    'two other hours',
    ['09:00-12:00', 'replace 11-23 14:00-15:00', 'replace 11-23 08:00-09:00'],
    ['11-23T07:00 11-23T08:00', '11-23T13:00 11-23T14:00'],
  ],
  [
    'other hours after a night that began before them',
    ['22:00-26:00', 'replace 11-24 10:00-11:00'],
    ['11-23T21:00 11-24T01:00', '11-24T09:00 11-24T10:00'],
  ],
  ['more hours', ['09:00-12:00', 'add 11-23 14:00-15:00'], ['11-23T08:00 11-23T11:00', '11-23T13:00 11-23T14:00']],
  ['more hours right after', ['09:00-12:00', 'add 11-23 12:00-13:00'], ['11-23T08:00 11-23T12:00']],
  [
    'more hours on a day without any',
    ['09:00-12:00', 'add 11-25 12:00-13:00'],
    ['11-23T08:00 11-23T11:00', '11-25T11:00 11-25T12:00'],
  ],
  [
    'more hours and other ones',
    ['09:00-12:00', 'add 11-23 15:00-16:00', 'replace 11-23 14:00-15:00'],
    ['11-23T13:00 11-23T15:00'],
  ],
  ['an hour away', ['09:00-12:00', 'block 11-23 10:00-11:00'], ['11-23T08:00 11-23T09:00', '11-23T10:00 11-23T11:00']],
  [
    'several hours away',
    ['09:00-12:00', 'block 11-23 11:00-13:00', 'block 11-23 08:00-09:30', 'block 11-23 09:00-10:00'],
    ['11-23T09:00 11-23T10:00'],
  ],
  [
    'a day away, and the night that ran into it',
    ['22:00-26:00', 'block 11-24 00:00-24:00'],
    ['11-23T21:00 11-23T23:00'],
  ],
  ['a night away', ['22:00-26:00', 'block 11-23 23:00-25:00'], ['11-23T21:00 11-23T22:00', '11-24T00:00 11-24T01:00']],
  [
    'a night away that began on the day before',
    ['00:00-04:00', 'block 11-22 23:00-25:00'],
    ['11-23T00:00 11-23T03:00'],
  ],
  ['days away', ['09:00-12:00', 'block 11-20 00:00-24:00 11-27'], []],
  ['days away up to the day before', ['09:00-12:00', 'block 11-20 00:00-24:00 11-22'], ['11-23T08:00 11-23T11:00']],
  [
    'the same hours away on several days',
    ['09:00-12:00', 'block 11-20 08:00-10:00 11-23'],
    ['11-23T09:00 11-23T11:00'],
  ],
  [
    'away from added hours, too',
    ['09:00-12:00', 'add 11-23 12:00-13:00', 'block 11-23 11:00-24:00'],
    ['11-23T08:00 11-23T10:00'],
  ],
  ['a date that cannot be read', ['09:00-12:00', 'block 99-99 00:00-24:00'], ['11-23T08:00 11-23T11:00']],
])('%s: %s', (_, [clock = '', ...overrides], windows) => {
  expect(windowsAround({ ...monday, blocks: [block(clock)] }, overrides.map(override))).toEqual(windows)
})

test('blocks that overlap or touch are one', () => {
  const blocks = ['09:00-12:00', '11:00-13:00', '13:00-14:00', '15:00-16:00', '09:30-10:00'].map(block)
  expect(windowsAround({ ...monday, blocks })).toEqual(['11-23T08:00 11-23T13:00', '11-23T14:00 11-23T15:00'])
})

test('blocks that only a skipped hour parts are one', () => {
  const blocks = ['00:00-02:00', '03:00-05:00'].map(block)
  const windows = windowsAround({ zone: 'America/New_York', date: '2027-03-14', blocks })
  expect(windows).toEqual(['03-14T05:00 03-14T09:00'])
})

test('clocks that are put back from tomorrow into today lose nothing of either', () => {
  const rules = [block('23:00-24:00'), block('00:00-01:00')].map((hour, index) => ({ weekday: 6 + index, ...hour }))
  const compiled = compile({ zone: 'America/St_Johns', rules, overrides: [] })
  const windows = (from: string, to: string) =>
    windowsOf(compiled, Date.parse(from), Date.parse(to)).map(({ start, end }) => `${minuteOf(start)} ${minuteOf(end)}`)
  // At 00:01 it became 23:01, which was at 02:31 of UTC: of Sunday there had been a minute.
  expect(windows('2006-10-28T20:00Z', '2006-10-29T02:45Z')).toEqual(['10-29T01:30 10-29T02:45'])
  expect(windows('2006-10-29T02:30Z', '2006-10-29T09:00Z')).toEqual(['10-29T02:30 10-29T04:30'])
})

test('windows are cut where nobody asks any further', () => {
  const compiled = compile({ zone: 'UTC', rules: [{ weekday: 1, ...block('09:00-12:00') }], overrides: [] })
  const [from, to] = [Date.parse('2026-11-23T10:00:00.500Z'), Date.parse('2026-11-23T11:00Z')]
  expect(windowsOf(compiled, from, to)).toEqual([{ start: from, end: to }])
  expect(windowsOf(compiled, to, from)).toEqual([])
})

test('in a zone that nobody knows, nobody is ever there', () => {
  expect(windowsAround({ ...monday, zone: 'Europe/Atlantis', blocks: [block('09:00-12:00')] })).toEqual([])
})
