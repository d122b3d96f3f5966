import { expect, test } from 'vitest'
import type { AddRules } from '@mentorhub/domain/availability/inputs'
import { AddOverride } from '@mentorhub/domain/availability/override-input'
import { approvedMentor } from '@mentorhub/testing/approved-mentor'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import type { Ctx } from '../context.ts'
import { addOverride } from './add-override.ts'
import { addRules } from './add-rules.ts'

async function mentor() {
  const app = await createTestApp()
  const noor = await approvedMentor(app, 'noor')
  /** A form is sent once more while the first one is being saved; what the later of the two is told. */
  const twice = async <A>(act: (ctx: Ctx) => Promise<A>) =>
    act({ ...app.ctx(noor), db: beforeWriting(app.db, () => act(app.ctx(noor))) })
  const addTwice = (change: Partial<AddRules>) => twice((ctx) => addRules(ctx, { ...morning, ...change }))
  const dateTwice = (change: object) => twice((ctx) => addOverride(ctx, AddOverride.parse({ ...date, ...change })))
  const { get, rules, overrides } = app.as(noor).availability
  return { app, noor, addTwice, dateTwice, get, rules, overrides }
}

const morning: AddRules = { weekdays: [1], start: '10:00', end: '11:00', endsNextDay: false, replaces: null }
const date = { kind: 'add', on: '2026-12-01', start: '15:00', end: '17:00' } as const

test('weekly hours that are sent twice at once are added once, and both are told so', async () => {
  const { addTwice, get } = await mentor()
  expect(await addTwice({})).toMatchObject({ added: [{ weekday: 1, start: 600, end: 660, joined: 0 }] })
  expect(await addTwice({ start: '9:00', end: '10:00' })).toMatchObject({
    added: [{ weekday: 1, start: 540, end: 660, joined: 1 }],
  })
  const replaces = (await get()).rules[0]?.id ?? ''
  expect(await addTwice({ weekdays: [2], replaces })).toMatchObject({ added: [{ weekday: 2, joined: 0 }] })
  expect((await get()).rules).toMatchObject([{ weekday: 2, start: 600, end: 660 }])
})

test('hours that somebody else added are not called done while what was edited stands beside them', async () => {
  const { app, noor, rules, get } = await mentor()
  await rules.add({ weekdays: [2], start: '9:00', end: '12:00' })
  const replaces = (await get()).rules[0]?.id ?? ''
  const other = () => rules.add({ weekdays: [1], start: '10:00', end: '11:00' })
  const late = addRules({ ...app.ctx(noor), db: beforeWriting(app.db, other) }, { ...morning, replaces })
  await expect(late).rejects.toThrow('availability.changed_meanwhile')
  expect((await get()).rules).toHaveLength(2)
})

test('a date that is sent twice at once is kept once, and both are told so', async () => {
  const { dateTwice, overrides, get } = await mentor()
  await overrides.add({ ...date, start: '14:00', end: '16:00' })
  const both = await dateTwice({})
  expect(both).toMatchObject({ start: 840, end: 1020, joined: 1 })
  expect((await get()).overrides.map(({ id }) => id)).toEqual([both.id])
  await dateTwice({ on: '2026-12-02', replaces: both.id })
  expect((await get()).overrides).toMatchObject([{ on: '2026-12-02' }])
})
