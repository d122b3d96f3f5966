import { expect, test } from 'vitest'
import { days, hours, minutes } from '@mentorhub/domain/duration'
import { pickerOf } from './picker-of.ts'
import { sampleMentor } from './sample-mentor.ts'
import type { Look } from './seen.ts'

const now = Date.parse('2026-10-28T09:00Z')
const at = (...instants: readonly string[]) => instants.map((instant) => Date.parse(`${instant}Z`))

function lookAt(starts: readonly number[], given: Partial<Look> = {}): Look {
  const slots = { zone: 'America/New_York', sessionTypeId: 'talk', lengthMin: 30, accepting: true }
  return {
    mentor: { ...sampleMentor, now, sessionTypes: [...talks] },
    slots: { ...slots, viewerBusy: [], starts: [...starts], next: starts[0] ?? null, until: now + days(60) },
    asked: {},
    zone: 'Europe/Berlin',
    device: undefined,
    isGuess: false,
    ...given,
  }
}

const talks = [
  { id: 'talk', name: 'A talk', goalType: 'guidance', lengthMin: 30 },
  { id: 'long', name: 'A long talk', goalType: 'guidance', lengthMin: 60 },
] as const
const freeDays = (look: Look) =>
  pickerOf(look)
    .month.weeks.flat()
    .flatMap((day) => (day?.to ? [day.date] : []))

test('rule 6: the days are those of whoever looks, who may be a day ahead of the mentor', () => {
  const starts = at('2026-11-05T22:30', '2026-11-05T23:30')
  expect(freeDays(lookAt(starts))).toEqual(['2026-11-05', '2026-11-06'])
  expect(freeDays(lookAt(starts, { zone: 'America/New_York' }))).toEqual(['2026-11-05'])
  const picker = pickerOf(lookAt(starts, { asked: { day: '2026-11-06' } }))
  expect(picker.day).toEqual({
    label: 'Friday 6 November',
    times: [{ value: String(starts[1]), label: '00:30', theirs: '18:30 Thu for Noor' }],
  })
})

test('rule 6: in the hour that comes twice each time is told by its letters, for both people', () => {
  const starts = at('2026-11-01T05:30', '2026-11-01T06:30', '2026-11-01T07:00')
  const times = (zone: string) => pickerOf(lookAt(starts, { zone })).day?.times
  expect(times('America/New_York')?.map(({ label }) => label)).toEqual(['01:30 EDT', '01:30 EST', '02:00'])
  expect(times('Europe/Berlin')?.map(({ theirs }) => theirs)).toEqual([
    '01:30 EDT for Noor',
    '01:30 EST for Noor',
    '02:00 for Noor',
  ])
})

test('it opens at the first free day, and at the chosen one while that is free', () => {
  const starts = at('2026-11-05T10:00', '2026-11-05T10:30', '2026-12-01T10:00')
  const open = pickerOf(lookAt(starts))
  expect([open.month.label, open.day?.label, open.day?.times.length]).toEqual([
    'November 2026',
    'Thursday 5 November',
    2,
  ])
  expect(open.note).toBeUndefined()
  expect(open.said).toBe('November 2026. Thursday 5 November, 2 times')

  const gone = pickerOf(lookAt(starts, { asked: { day: '2026-11-06' } }))
  expect([gone.day?.label, gone.note]).toEqual([
    'Thursday 5 November',
    'Nothing is free on Friday 6 November any more.',
  ])

  const december = pickerOf(lookAt(starts, { asked: { month: '2026-12' } }))
  expect([december.month.label, december.day?.label]).toEqual(['December 2026', 'Tuesday 1 December'])
})

test('a month without a free day says so, and when the next one is', () => {
  const picker = pickerOf(lookAt(at('2026-12-01T10:00'), { asked: { month: '2026-11' } }))
  expect(picker.day).toBeUndefined()
  expect(picker.note).toBe('Nothing is free in November 2026. The next free day is Tue 1 Dec.')
})

test('months lead from this one as far as anything can be booked', () => {
  const turns = (month: string) => {
    const { earlier, later } = pickerOf(lookAt(at('2026-11-05T10:00'), { asked: { month } })).month
    return [earlier?.label, later?.label]
  }
  expect(turns('2026-10')).toEqual([undefined, 'November 2026'])
  expect(turns('2026-11')).toEqual(['October 2026', 'December 2026'])
  expect(turns('2026-12')).toEqual(['November 2026', undefined])
  expect(turns('2031-05')).toEqual(['April 2031', undefined])
})

test('every way on keeps what was chosen: the kind of session, the zone and the month', () => {
  const asked = { type: 'talk', zone: 'Asia/Tokyo', day: '2026-11-05' }
  const picker = pickerOf(lookAt(at('2026-11-05T01:00'), { asked, zone: 'Asia/Tokyo' }))
  expect(picker.sessions.map(({ to, isChosen }) => [to, isChosen])).toEqual([
    ['/mentors/noor?type=talk&zone=Asia%2FTokyo&month=2026-11&day=2026-11-05#times', true],
    ['/mentors/noor?type=long&zone=Asia%2FTokyo&month=2026-11&day=2026-11-05#times', false],
  ])
  expect(picker.month.later?.to).toBe('/mentors/noor?type=talk&zone=Asia%2FTokyo&month=2026-12#times')
  expect(picker.kept).toEqual({ type: 'talk', zone: 'Asia/Tokyo' })
  expect(picker.action).toBe('/bookings/new/noor')
  expect(picker.zone.change).toContain('zones=all')
})

test('the zone is always named, and the mentor’s clock beside it when it shows something else', () => {
  const starts = at('2026-11-05T10:00')
  const { zone } = pickerOf(lookAt(starts))
  expect(zone.words).toBe('Berlin, where it is 10:00')
  expect(zone.theirs).toBe('Noor de Wit is in New York, where it is 05:00.')
  expect(pickerOf(lookAt(starts, { zone: 'America/Toronto' })).zone.theirs).toBeUndefined()
  expect(zone.choice).toBeUndefined()
  const choosing = pickerOf(lookAt(starts, { asked: { zones: 'all', type: 'talk' } })).zone.choice
  expect(choosing).toMatchObject({ value: 'Europe/Berlin', kept: { type: 'talk' } })
  expect(choosing?.groups.flatMap(({ options }) => options).length).toBeGreaterThan(300)
})

test('a page without script lists the next free days', () => {
  const starts = Array.from({ length: 20 }, (_, day) => now + hours(10) + days(day) + minutes(0))
  const { nextDays } = pickerOf(lookAt(starts))
  expect(nextDays).toHaveLength(6)
  expect(nextDays[0]).toEqual({ label: 'Wednesday 28 October, 1 time', to: '/mentors/noor?day=2026-10-28#times' })
})

test('AVAIL-12: whoever has given some of the times away sees which, cannot choose them, and can hide them', () => {
  const starts = at('2026-11-05T10:00', '2026-11-05T11:00', '2026-11-06T10:00')
  const [first = 0, , other = 0] = starts
  const busy = [
    { start: first + minutes(15), end: first + minutes(45) },
    { start: other - minutes(30), end: other },
  ]
  const look = lookAt(starts)
  const mine: Look = { ...look, slots: { ...look.slots, viewerBusy: busy } }
  const picker = pickerOf(mine)
  expect(picker.day?.times.map(({ label, taken }) => [label, taken])).toEqual([
    ['11:00', 'You have a session then'],
    ['12:00', undefined],
  ])
  expect(picker.both).toEqual({
    label: 'Show only times that suit both',
    to: '/mentors/noor?both=yes&month=2026-11&day=2026-11-05#times',
  })
  const both = pickerOf({ ...mine, asked: { both: 'yes' } })
  expect(both.day?.times.map(({ label }) => label)).toEqual(['12:00'])
  expect(both.both?.label).toBe('Show all times')
  expect(both.month.later?.to).toContain('both=yes')
  expect(pickerOf(look).both, 'to others it is not shown').toBeUndefined()
})

test('BOOK-15: a booking that the new one takes the place of is not forgotten on the way', () => {
  const again = '01ARZ3NDEKTSV4RRFFQ69G5FAV'
  const picker = pickerOf(lookAt(at('2026-11-05T10:00'), { asked: { again } }))
  expect(picker.kept['again']).toBe(again)
  expect(picker.sessions[0]?.to).toContain(`again=${again}`)
})
