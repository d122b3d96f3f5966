import { asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { availabilityRules } from '@mentorhub/db/schema/availability'
import { outbox } from '@mentorhub/db/schema/system'
import { mostRules } from '@mentorhub/domain/availability/availability'
import { approvedMentor } from '@mentorhub/testing/approved-mentor'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import type { Ctx } from '../context.ts'
import { addRules } from './add-rules.ts'
import { copyDay } from './copy-day.ts'
import { removeRule } from './remove-rule.ts'

async function schedule() {
  const app = await createTestApp()
  const noor = await approvedMentor(app, 'noor')
  const { rules, get } = app.as(noor).availability
  /** "Mon 15:00-17:00" in words that a test can read: [weekday, from, to] in hours. */
  const week = async () =>
    (
      await app.db
        .select()
        .from(availabilityRules)
        .orderBy(asc(availabilityRules.weekday), asc(availabilityRules.startMin))
    ).map(({ weekday, startMin, endMin }) => [weekday, startMin / 60, endMin / 60])
  const add = (weekdays: number[], ...[start, end, more = {}]: [string, string, object?]) =>
    rules.add({ weekdays, start, end, ...more })
  const idOf = async (weekday: number) => (await get()).rules.find((rule) => rule.weekday === weekday)?.id ?? ''
  return { app, noor, rules, add, week, idOf }
}

const told = async ({ app }: Awaited<ReturnType<typeof schedule>>) => app.db.select().from(outbox)

test('AVAIL-03, AVAIL-04: a mentor adds Mondays from three to five, and it is told that their hours have changed', async () => {
  const here = await schedule()
  const { add, week, noor } = here
  expect(await add([1], '15:00', '17:00')).toEqual({
    added: [{ weekday: 1, start: 900, end: 1020, joined: 0 }],
    overnights: [],
  })
  expect(await week()).toEqual([[1, 15, 17]])
  expect(await told(here)).toMatchObject([{ topic: 'availability.changed', payload: { mentorId: noor.id } }])
})

test('the same hours are added to several days at once', async () => {
  const { add, week } = await schedule()
  await add([1, 3, 5], '9:00', '12:00')
  expect(await week()).toEqual([
    [1, 9, 12],
    [3, 9, 12],
    [5, 9, 12],
  ])
})

test('what overlaps or touches becomes one block, and the answer says so', async () => {
  const { add, week } = await schedule()
  await add([1], '9:00', '10:00')
  await add([1], '11:00', '12:00')
  await add([1], '14:00', '15:00')
  expect(await add([1, 2], '10:00', '11:30')).toEqual({
    added: [
      { weekday: 1, start: 540, end: 720, joined: 2 },
      { weekday: 2, start: 600, end: 690, joined: 0 },
    ],
    overnights: [],
  })
  expect(await week()).toEqual([
    [1, 9, 12],
    [1, 14, 15],
    [2, 10, 11.5],
  ])
})

test('hours that run into those of the next day are kept as they were said, and the answer says so', async () => {
  const { add, week, idOf } = await schedule()
  await add([1], '7:00', '11:00')
  const [from, into] = [
    { weekday: 7, start: 1320, end: 1920 },
    { weekday: 1, start: 420, end: 660 },
  ]
  expect(await add([7], '22:00', '8:00', { endsNextDay: true })).toMatchObject({ overnights: [{ from, into }] })
  expect(await add([1], '7:30', '9:00')).toMatchObject({ overnights: [{ from, into }] })
  expect(await week()).toEqual([
    [1, 7, 11],
    [7, 22, 32],
  ])
  const later = { replaces: await idOf(1) }
  expect(await add([1], '8:00', '11:00', later), 'they only touch').toMatchObject({ overnights: [] })
})

test('a block may go past midnight when that is said, and midnight itself needs no saying', async () => {
  const { add, week } = await schedule()
  await add([5], '22:00', '02:00', { endsNextDay: true })
  await add([6], '20:00', '00:00')
  expect(await week()).toEqual([
    [5, 22, 26],
    [6, 20, 24],
  ])
})

test.each([
  ['ends before it starts', { start: '17:00', end: '15:00' }, { end: ['time.order'] }],
  ['ends when it starts', { start: '15:00', end: '15:00' }, { end: ['time.order'] }],
  ['lasts more than a day', { start: '9:00', end: '10:00', endsNextDay: true }, { end: ['time.too_long'] }],
  ['begins beside the grid', { start: '15:02', end: '17:00' }, { start: ['time.five_minutes'] }],
  ['has no beginning', { start: '', end: '17:00' }, { start: ['time.missing', 'time.unreadable'] }],
  ['begins at no time', { start: 'three', end: '17:00' }, { start: ['time.unreadable'] }],
  ['is on no day', { weekdays: [], start: '15:00', end: '17:00' }, { weekdays: ['day.missing'] }],
])('AVAIL: a block that %s is refused at its field, and nothing is written', async (_, given, fields) => {
  const here = await schedule()
  const input = { weekdays: [1], ...given }
  const error = await here.rules.add(input).catch((refused: unknown) => refused)
  expect(fieldsOf(error)).toEqual(fields)
  expect(await here.week()).toEqual([])
})

/** What a refused input says of each field. */
function fieldsOf(error: unknown) {
  const { cause } = error instanceof Error ? error : new Error('was not refused')
  const issues = cause instanceof Error && 'issues' in cause && Array.isArray(cause.issues) ? cause.issues : []
  const fields: Record<string, string[]> = {}
  for (const { path, message } of issues) (fields[String(path[0])] ??= []).push(String(message))
  return fields
}

test('hours that together would be longer than a day are refused', async () => {
  const { add, week } = await schedule()
  await add([1], '12:00', '10:00', { endsNextDay: true })
  await expect(add([1], '00:00', '13:00')).rejects.toThrow('availability.longer_than_day')
  expect(await week()).toEqual([[1, 12, 34]])
})

test('what is edited gives way to what it becomes, also on another day', async () => {
  const { add, week, idOf } = await schedule()
  await add([1], '9:00', '12:00')
  await add([1], '10:00', '11:00', { replaces: await idOf(1) })
  expect(await week()).toEqual([[1, 10, 11]])
  await add([2], '10:00', '11:00', { replaces: await idOf(1) })
  expect(await week()).toEqual([[2, 10, 11]])
})

test('AVAIL-06: a block is removed at once', async () => {
  const here = await schedule()
  await here.add([1, 2], '9:00', '12:00')
  await here.rules.remove({ id: await here.idOf(1) })
  expect(await here.week()).toEqual([[2, 9, 12]])
  expect(await told(here)).toHaveLength(2)
})

test('Z1: a block of somebody else is as unknown as none, to remove and to edit', async () => {
  const { app, add, week, idOf } = await schedule()
  await add([1], '9:00', '12:00')
  const id = await idOf(1)
  const tomas = app.as(await approvedMentor(app, 'tomas')).availability
  await expect(tomas.rules.remove({ id })).rejects.toThrow('availability.not_found')
  const edit = { weekdays: [1], start: '10:00', end: '11:00', replaces: id }
  await expect(tomas.rules.add(edit)).rejects.toThrow('availability.not_found')
  await expect(tomas.preview({ without: id })).rejects.toThrow('availability.not_found')
  expect(await tomas.get()).toMatchObject({ rules: [] })
  expect(await week()).toEqual([[1, 9, 12]])
})

test('the hours of one day take the place of what others had', async () => {
  const { rules, add, week } = await schedule()
  await add([1], '9:00', '10:00')
  await add([1], '14:00', '16:00')
  await add([2], '9:30', '20:00')
  expect(await rules.copyDay({ from: 1, to: [2, 4] })).toEqual({ copied: 2 })
  expect(await week()).toEqual([
    [1, 9, 10],
    [1, 14, 16],
    [2, 9, 10],
    [2, 14, 16],
    [4, 9, 10],
    [4, 14, 16],
  ])
})

test('a day without hours is not copied, and none onto itself', async () => {
  const { rules, add, week } = await schedule()
  await add([2], '9:00', '10:00')
  await expect(rules.copyDay({ from: 1, to: [2] })).rejects.toThrow('availability.nothing_to_copy')
  await expect(rules.copyDay({ from: 2, to: [1, 2] })).rejects.toThrow('day.itself')
  expect(await week()).toEqual([[2, 9, 10]])
})

test('a week has room for so many blocks and not for one more, by adding or by copying', async () => {
  const { app, noor, rules, add, week } = await schedule()
  const many = Array.from({ length: mostRules - 1 }, (_, index) => ({
    id: `rule-${index}-`.padEnd(26, '0'),
    mentorId: noor.id,
    weekday: 1 + Math.floor(index / 12),
    startMin: (index % 12) * 120,
    endMin: (index % 12) * 120 + 60,
  }))
  await app.db.insert(availabilityRules).values(many)
  await add([7], '9:00', '10:00')
  await expect(add([7], '12:00', '13:00')).rejects.toThrow('availability.too_many_rules')
  await expect(rules.copyDay({ from: 1, to: [7] })).rejects.toThrow('availability.too_many_rules')
  expect(await week()).toHaveLength(mostRules)
  await add([7], '10:00', '13:00')
  expect(await week()).toHaveLength(mostRules)
})

test('of two that add overlapping hours at once, one is told that the week has changed', async () => {
  const { app, noor, week } = await schedule()
  const outcomes = await Promise.allSettled(
    ['9:00', '9:30'].map((start) => app.as(noor).availability.rules.add({ weekdays: [1], start, end: '12:00' })),
  )
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(outcomes).toContainEqual(expect.objectContaining({ reason: expect.objectContaining({ message: changed }) }))
  expect(await week()).toHaveLength(1)
})

test('hours that were removed meanwhile do not come back with what would have joined them', async () => {
  const here = await schedule()
  await here.add([1], '9:00', '10:00')
  const id = await here.idOf(1)
  const late = { ...here.app.ctx(here.noor), db: beforeWriting(here.app.db, () => here.rules.remove({ id })) }
  const joining = addRules(late, { ...morning, replaces: null })
  await expect(joining).rejects.toThrow(changed)
  expect(await here.week()).toEqual([])
})

test('what was removed meanwhile cannot be removed, edited or copied', async () => {
  const attempts = [
    (ctx: Ctx, id: string) => removeRule(ctx, { id }),
    (ctx: Ctx, id: string) => addRules(ctx, { ...morning, replaces: id }),
    (ctx: Ctx) => copyDay(ctx, { from: 1, to: [2] }),
  ]
  for (const attempt of attempts) {
    const { app, noor, rules, add, week, idOf } = await schedule()
    await add([1], '9:00', '10:00')
    const id = await idOf(1)
    const late = { ...app.ctx(noor), db: beforeWriting(app.db, () => rules.remove({ id })) }
    await expect(attempt(late, id)).rejects.toThrow(changed)
    expect(await week()).toEqual([])
  }
})

const changed = 'availability.changed_meanwhile'
const morning = { weekdays: [1], start: '10:00', end: '11:00', endsNextDay: false }
