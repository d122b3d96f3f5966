import { expect, test } from 'vitest'
import { days, hours, minutes } from '../duration.ts'
import type { Override, Rule } from './availability.ts'
import { compile, openSlots } from './open-slots.ts'
import { randomCase, randomFrom } from './random-case.ts'

const daily = (start: number, end: number): Rule[] => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, start, end }))
const away = (on: string, start: number, end: number): Override => ({ kind: 'block', on, until: on, start, end })
const limits = { minNoticeMin: 240, horizonDays: 180, gapMin: 0, slotStepMin: 60, dailyCap: null, weeklyCap: null }

type Asked = { readonly zone?: string; readonly rules: readonly Rule[]; readonly overrides?: readonly Override[] }

const startsOn = (date: string, { zone = 'UTC', rules, overrides = [] }: Asked) => {
  const from = Date.parse(`${date}T00:00Z`)
  const ask = { limits, lengthMin: 60, from, to: from + days(1), now: from - days(30) }
  return openSlots(compile({ zone, rules, overrides }), ask).map((at) => new Date(at).toISOString().slice(11, 16))
}

const zones = ['UTC', 'Australia/Lord_Howe', 'Africa/Cairo', 'America/Havana', 'America/Godthab', 'Asia/Kathmandu']
const schedules: readonly (readonly [string, Asked])[] = [
  ['hours of a day', { rules: daily(545, 1020) }],
  ['nights', { rules: daily(1310, 1610) }],
  ['nearly always', { rules: daily(10, 1440) }],
  ['always', { rules: daily(0, 1440) }],
  ['always but once', { rules: daily(0, 1440), overrides: [away('2026-10-20', 550, 565)] }],
]

test.each(zones.flatMap((zone) => schedules.map(([name, asked]) => ({ name, zone, ...asked }))))(
  'whoever is there $name in $zone offers the same times, whatever part of them is asked for',
  ({ zone, rules, overrides = [] }) => {
    const compiled = compile({ zone, rules, overrides })
    const [from, to] = [Date.parse('2026-10-10T00:00Z'), Date.parse('2026-11-05T00:00Z')]
    const ask = { limits, lengthMin: 45, from, to, now: from - days(10) }
    const all = openSlots(compiled, ask)
    expect(all.length).toBeGreaterThan(100)
    for (let start = from; start < to; start += minutes(437)) {
      const end = Math.min(to, start + hours(31))
      const some = all.filter((at) => at >= start && at < end)
      expect(openSlots(compiled, { ...ask, from: start, to: end })).toEqual(some)
    }
  },
)

test('of random schedules two halves are the whole, too', () => {
  const random = randomFrom(11)
  for (let count = 0; count < 300; count++) {
    const { schedule, ask } = randomCase(random, zones[count % zones.length] ?? 'UTC')
    const compiled = compile(schedule)
    const middle = ask.from + Math.floor(random() * (ask.to - ask.from))
    const halves = [...openSlots(compiled, { ...ask, to: middle }), ...openSlots(compiled, { ...ask, from: middle })]
    expect(openSlots(compiled, ask)).toEqual(halves)
  }
})

test('the starts of somebody who is always there are full hours of their own clock, in every season', () => {
  expect(startsOn('2026-07-01', { zone: 'Australia/Lord_Howe', rules: daily(0, 1440) })[0]).toBe('00:30')
  expect(startsOn('2026-12-01', { zone: 'Australia/Lord_Howe', rules: daily(0, 1440) })[0]).toBe('00:00')
  expect(startsOn('2026-12-01', { zone: 'Asia/Kathmandu', rules: daily(0, 1440) })[0]).toBe('00:15')
})

test('in years that no table knows it is the same', () => {
  const asked = { zone: 'Europe/Berlin', rules: daily(0, 1440), overrides: [away('2040-01-09', 550, 565)] }
  expect(startsOn('2040-01-12', asked)[0]).toBe('00:25')
  expect(startsOn('2040-01-18', asked)[0]).toBe('00:00')
  const newfoundland = { zone: 'America/St_Johns', rules: daily(0, 1440) }
  expect(new Set(startsOn('2006-10-29', newfoundland).map((time) => time.slice(3)))).toEqual(new Set(['30']))
})

test('a night whose next day is skipped is counted from its evening', () => {
  const rules = [
    { weekday: 4, start: 1210, end: 1440 },
    { weekday: 6, start: 0, end: 240 },
  ]
  const compiled = compile({ zone: 'Pacific/Apia', rules, overrides: [] })
  const [from, to] = [Date.parse('2011-12-30T11:00Z'), Date.parse('2011-12-30T20:00Z')]
  const starts = openSlots(compiled, { limits, lengthMin: 60, from, to, now: from - days(10) })
  expect(starts.map((at) => new Date(at).toISOString().slice(11, 16))).toEqual(['11:10', '12:10'])
})

test('after a break starts are counted from its end, and a week later from midnight again', () => {
  const asked = { rules: daily(0, 1440), overrides: [away('2026-11-23', 550, 565)] }
  expect(startsOn('2026-11-23', asked)).toEqual(expect.arrayContaining(['07:00', '08:00', '09:25', '10:25']))
  expect(startsOn('2026-11-30', asked).slice(8, 11)).toEqual(['08:25', '09:25', '10:25'])
  expect(startsOn('2026-12-01', asked).slice(0, 2)).toEqual(['00:00', '01:00'])
})
