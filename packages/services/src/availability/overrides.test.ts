import { expect, test } from 'vitest'
import { availabilityOverrides } from '@mentorhub/db/schema/availability'
import { outbox } from '@mentorhub/db/schema/system'
import { mostOverrides } from '@mentorhub/domain/availability/availability'
import { AddOverride } from '@mentorhub/domain/availability/override-input'
import { days } from '@mentorhub/domain/duration'
import { approvedMentor } from '@mentorhub/testing/approved-mentor'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { addOverride } from './add-override.ts'
import { removeOverride } from './remove-override.ts'

/** It is Monday, 23 November 2026, 10:00 in Berlin. */
async function special(zone = 'Europe/Berlin') {
  const app = await createTestApp()
  const noor = await approvedMentor(app, 'noor', { timezone: zone })
  const { overrides, get } = app.as(noor).availability
  const kept = async () => (await get()).overrides.map(({ kind, on, until }) => [kind, on, until])
  return { app, noor, overrides, get, kept }
}

const hours = { start: '15:00', end: '17:00' }
const add = { kind: 'add', ...hours } as const
const replace = { kind: 'replace', ...hours } as const
const block = { kind: 'block', ...hours } as const
const holiday = { kind: 'block', wholeDay: true } as const

test('AVAIL-05: a mentor adds times of a date, takes the place of the usual ones, and blocks days', async () => {
  const { app, overrides, get } = await special()
  await overrides.add({ ...add, on: '2026-12-05', note: 'Portfolio day' })
  await overrides.add({ ...replace, on: '2026-12-07' })
  await overrides.add({ ...holiday, on: '2026-12-21', until: '2027-01-03', note: 'Away' })
  expect((await get()).overrides).toMatchObject([
    { kind: 'add', on: '2026-12-05', until: '2026-12-05', start: 900, end: 1020, note: 'Portfolio day', minutes: 120 },
    { kind: 'replace', on: '2026-12-07', until: '2026-12-07', start: 900, end: 1020, note: '' },
    { kind: 'block', on: '2026-12-21', until: '2027-01-03', start: 0, end: 1440, note: 'Away' },
  ])
  expect(await app.db.$count(outbox)).toBe(3)
})

test.each([
  ['New York', 'America/New_York', '2027-03-14', '02:00', '03:00', 0],
  ['New York', 'America/New_York', '2027-03-14', '02:30', '03:30', 30],
  ['Berlin', 'Europe/Berlin', '2027-10-31', '02:00', '03:00', 120],
])(
  'a block that the clocks of %s (%s) change, on %s from %s, is taken, and told as long as it is',
  async (...night) => {
    const [, zone, on, start, end, minutes] = night
    const { overrides, get } = await special(zone)
    await overrides.add({ kind: 'add', on, start, end })
    expect((await get()).overrides).toMatchObject([{ minutes }])
  },
)

test.each([
  ['a time that is over', { ...add, on: '2026-11-22' }, 'date.past'],
  ['a day off that is over', { ...holiday, on: '2026-11-01', until: '2026-11-22' }, 'date.past'],
  ['a year that was mistyped', { ...add, on: '2062-11-24' }, 'date.too_far'],
])('%s is refused', async (_, input, reason) => {
  const { overrides, kept } = await special()
  await expect(overrides.add(input)).rejects.toThrow(reason)
  expect(await kept()).toEqual([])
})

test('a date is over when it is over where the mentor is', async () => {
  const { app, noor, overrides, kept } = await special('Pacific/Honolulu')
  await overrides.add({ ...add, on: '2026-11-22' })
  expect(await kept()).toHaveLength(1)
  const tomas = await approvedMentor(app, 'tomas', { timezone: 'Pacific/Kiritimati' })
  app.clock.now = Date.parse('2026-11-23T10:30:00Z')
  await expect(app.as(tomas).availability.overrides.add({ ...add, on: '2026-11-23' })).rejects.toThrow('date.past')
  await app.as(noor).availability.overrides.add({ ...add, on: '2026-11-23' })
})

test('a holiday that has begun can still be told', async () => {
  const { overrides, kept } = await special()
  await overrides.add({ ...holiday, on: '2026-11-16', until: '2026-11-27' })
  expect(await kept()).toEqual([['block', '2026-11-16', '2026-11-27']])
})

test.each([
  ['added times for several days', { ...add, on: '2026-12-01', until: '2026-12-02' }],
  ['a holiday that ends before it begins', { ...holiday, on: '2026-12-02', until: '2026-12-01' }],
  ['a date that is none', { ...add, on: '2026-02-30' }],
  ['no hours', { kind: 'add', on: '2026-12-01' }],
  ['hours backwards', { ...add, on: '2026-12-01', start: '18:00' }],
  ['a note in lines', { ...add, on: '2026-12-01', note: 'one\ntwo' }],
] as const)('%s cannot be said', async (_, input) => {
  const { overrides, kept } = await special()
  await expect(overrides.add(input)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  expect(await kept()).toEqual([])
})

test('the same said twice is kept once, with the newer note', async () => {
  const { overrides, get } = await special()
  await Promise.all(['', 'Away'].map((note) => overrides.add({ ...holiday, on: '2026-12-01', note })))
  await overrides.add({ ...block, on: '2026-12-01' })
  expect((await get()).overrides).toMatchObject([{ note: 'Away' }, { start: 900 }])
})

test.each(['add', 'replace'] as const)(
  'hours of one date that overlap or touch become one (%s), and the answer says so',
  async (kind) => {
    const { overrides, get } = await special()
    const told = { kind, on: '2026-12-01' }
    const first = await overrides.add({ ...told, start: '02:00', end: '03:00', note: 'Early' })
    expect(first).toMatchObject({ start: 120, end: 180, joined: 0 })
    expect(await overrides.add({ ...told, start: '02:30', end: '03:30' })).toMatchObject({
      on: '2026-12-01',
      start: 120,
      end: 210,
      joined: 1,
    })
    expect(await overrides.add({ ...told, start: '03:30', end: '04:00', note: 'Later' })).toMatchObject({ joined: 1 })
    await overrides.add({ ...told, start: '05:00', end: '06:00' })
    await overrides.add({ ...told, on: '2026-12-02', start: '02:00', end: '03:00' })
    await overrides.add({ ...told, kind: kind === 'add' ? 'replace' : 'add', start: '02:00', end: '03:00' })
    const kept = (await get()).overrides.filter((entry) => entry.kind === kind)
    expect(kept).toMatchObject([
      { on: '2026-12-01', start: 120, end: 240, note: 'Later' },
      { on: '2026-12-01', start: 300 },
      { on: '2026-12-02' },
    ])
  },
)

test('hours that are joined keep the note that was there when the new ones bring none', async () => {
  const { overrides, get } = await special()
  await overrides.add({ ...add, on: '2026-12-01', note: 'Portfolio day' })
  await overrides.add({ ...add, on: '2026-12-01', end: '18:00' })
  expect((await get()).overrides).toMatchObject([{ end: 1080, note: 'Portfolio day' }])
})

test('hours of a date that together would be longer than a day are refused', async () => {
  const { overrides, kept } = await special()
  await overrides.add({ kind: 'add', on: '2026-12-01', start: '12:00', end: '10:00', endsNextDay: true })
  const more = { kind: 'add', on: '2026-12-01', start: '00:00', end: '13:00' } as const
  await expect(overrides.add(more)).rejects.toThrow('availability.longer_than_day')
  expect(await kept()).toHaveLength(1)
})

test('hours of a date that have changed meanwhile are not joined, whether they came or went', async () => {
  const { app, noor, overrides, kept } = await special()
  const late = (act: () => PromiseLike<unknown>) => {
    const ctx = { ...app.ctx(noor), db: beforeWriting(app.db, act) }
    return addOverride(ctx, AddOverride.parse({ ...add, on: '2026-12-01' }))
  }
  const come = late(() => overrides.add({ ...add, on: '2026-12-01', start: '16:00', end: '18:00' }))
  await expect(come).rejects.toThrow('availability.changed_meanwhile')
  const id = (await app.db.select().from(availabilityOverrides))[0]?.id ?? ''
  await expect(late(() => overrides.remove({ id }))).rejects.toThrow('availability.changed_meanwhile')
  expect(await kept()).toEqual([])
})

test('what is edited gives way to what it becomes', async () => {
  const { overrides, get, kept } = await special()
  const { id } = await overrides.add({ ...add, on: '2026-12-01' })
  await overrides.add({ ...block, on: '2026-12-02', replaces: id })
  expect(await kept()).toEqual([['block', '2026-12-02', '2026-12-02']])
  expect((await get()).overrides).toHaveLength(1)
})

test('AVAIL-06: a date is removed at once, and once', async () => {
  const { overrides, kept } = await special()
  const { id } = await overrides.add({ ...add, on: '2026-12-01' })
  await overrides.remove({ id })
  expect(await kept()).toEqual([])
  await expect(overrides.remove({ id })).rejects.toThrow('availability.not_found')
})

test('Z1: a date of somebody else is as unknown as none', async () => {
  const { app, overrides, kept } = await special()
  const { id } = await overrides.add({ ...add, on: '2026-12-01' })
  const tomas = app.as(await approvedMentor(app, 'tomas')).availability
  await expect(tomas.overrides.remove({ id })).rejects.toThrow('availability.not_found')
  await expect(tomas.overrides.add({ ...add, on: '2026-12-02', replaces: id })).rejects.toThrow(
    'availability.not_found',
  )
  await expect(tomas.preview({ without: id })).rejects.toThrow('availability.not_found')
  expect(await kept()).toHaveLength(1)
})

test('what another tab has removed meanwhile is not removed twice', async () => {
  const { app, noor, overrides } = await special()
  const { id } = await overrides.add({ ...add, on: '2026-12-01' })
  const late = { ...app.ctx(noor), db: beforeWriting(app.db, () => overrides.remove({ id })) }
  await expect(removeOverride(late, { id })).rejects.toThrow('availability.changed_meanwhile')
})

test('there is room for so many dates and not for one more, until some are over', async () => {
  const { app, noor, overrides } = await special()
  const many = Array.from({ length: mostOverrides }, (_, index) => ({
    id: `date-${index}-`.padEnd(26, '0'),
    mentorId: noor.id,
    kind: 'add' as const,
    onDate: '2026-11-30',
    untilDate: '2026-11-30',
    startMin: 0,
    endMin: 60,
  }))
  for (const rows of [many.slice(0, 100), many.slice(100)]) await app.db.insert(availabilityOverrides).values(rows)
  await expect(overrides.add({ ...add, on: '2026-12-24' })).rejects.toThrow('availability.too_many_overrides')
  app.clock.now += days(10)
  await overrides.add({ ...add, on: '2026-12-24' })
  expect(await app.db.$count(availabilityOverrides)).toBe(1)
})
