import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { outbox } from '@mentorhub/db/schema/system'
import { approvedMentor } from '@mentorhub/testing/approved-mentor'
import { createTestApp } from '@mentorhub/testing/create-test-app'

async function mentor() {
  const app = await createTestApp()
  const noor = await approvedMentor(app, 'noor')
  const { get, preview, rules, overrides, limits, zone } = app.as(noor).availability
  return { app, noor, get, preview, rules, overrides, limits, zone }
}

const usual = { version: 1, minNoticeMin: 720, horizonDays: 60, gapMin: 0, slotStepMin: 30 }

test('AVAIL-07, AVAIL-11: notice, days ahead, rest, step and caps are kept, and told', async () => {
  const { app, limits, get } = await mentor()
  const set = { minNoticeMin: 2880, horizonDays: 30, gapMin: 15, slotStepMin: 60, dailyCap: 2, weeklyCap: 5 }
  expect(await limits.set({ version: 1, ...set })).toEqual({ version: 2 })
  expect(await get()).toMatchObject({ version: 2, limits: set })
  expect(await app.db.select().from(outbox)).toMatchObject([{ topic: 'availability.changed' }])
})

test('K31: requests are confirmed without an answer only as long as the mentor wants it so', async () => {
  const { limits, get } = await mentor()
  expect(await get()).toMatchObject({ autoConfirm: false })
  await limits.set({ ...usual, autoConfirm: true })
  expect(await get()).toMatchObject({ autoConfirm: true })
  await limits.set({ ...usual, version: 2 })
  expect(await get()).toMatchObject({ autoConfirm: false })
})

test('a cap that is left empty is none', async () => {
  const { limits, get } = await mentor()
  await limits.set({ ...usual, dailyCap: 2 })
  await limits.set({ ...usual, version: 2, dailyCap: '' })
  expect((await get()).limits).toMatchObject({ dailyCap: null, weeklyCap: null })
})

test.each([
  ['minNoticeMin', 239],
  ['minNoticeMin', 20_161],
  ['horizonDays', 0],
  ['horizonDays', 181],
  ['horizonDays', 1.5],
  ['gapMin', 121],
  ['gapMin', 7],
  ['slotStepMin', 20],
  ['dailyCap', 0],
  ['dailyCap', 21],
  ['weeklyCap', 61],
])('%s of %d is refused', async (field, value) => {
  const { limits, get } = await mentor()
  await expect(limits.set({ ...usual, [field]: value })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  expect((await get()).version).toBe(1)
})

test('a notice that reaches as far as can be booked is refused at the days ahead: nobody could book', async () => {
  const { limits, get } = await mentor()
  const error = await limits.set({ ...usual, minNoticeMin: 2880, horizonDays: 2 }).catch((refused: unknown) => refused)
  expect(error).toMatchObject({
    cause: { issues: [{ path: ['horizonDays'], message: 'horizon.within_notice' }] },
  })
  expect((await get()).version).toBe(1)
  await limits.set({ ...usual, minNoticeMin: 2880, horizonDays: 3 })
})

test('time.md 8: a mentor who moves keeps the hours on the wall, and the instants follow', async () => {
  const { rules, zone, get } = await mentor()
  await rules.add({ weekdays: [1], start: '14:00', end: '16:00' })
  const monday = async () =>
    (await get()).days.filter(({ date }) => date === '2026-11-30').map(({ windows }) => windows)
  expect(await monday()).toEqual([[hours('2026-11-30T13:00Z', '2026-11-30T15:00Z')]])
  await zone.set({ version: 1, timezone: 'America/New_York' })
  expect(await get()).toMatchObject({ zone: 'America/New_York', rules: [{ weekday: 1, start: 840, end: 960 }] })
  expect(await monday()).toEqual([[hours('2026-11-30T19:00Z', '2026-11-30T21:00Z')]])
})

const hours = (start: string, end: string) => ({ start: Date.parse(start), end: Date.parse(end) })

test('a zone that the system does not know is refused at its field', async () => {
  const { zone, preview } = await mentor()
  for (const timezone of ['Europe/Atlantis', '', 'UTC+1']) {
    await expect(zone.set({ version: 1, timezone })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(preview({ timezone })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  }
})

test('of two tabs that change limits or zone, the second is told, and nothing of it is kept', async () => {
  const { app, limits, zone, get } = await mentor()
  await limits.set({ ...usual, gapMin: 15 })
  await expect(limits.set({ ...usual, gapMin: 30 })).rejects.toThrow('availability.changed_meanwhile')
  await expect(zone.set({ version: 1, timezone: 'Asia/Tokyo' })).rejects.toThrow('availability.changed_meanwhile')
  expect(await get()).toMatchObject({ version: 2, zone: 'Europe/Berlin', limits: { gapMin: 15 } })
  expect(await app.db.$count(outbox)).toBe(1)
})

test('the week is told as it results: blocks are taken away, special days put in the place of the usual ones', async () => {
  const { rules, overrides, get } = await mentor()
  await rules.add({ weekdays: [1, 2, 3], start: '9:00', end: '12:00' })
  await overrides.add({ kind: 'replace', on: '2026-11-24', start: '18:00', end: '19:00' })
  await overrides.add({ kind: 'block', on: '2026-11-25', start: '10:00', end: '11:00' })
  const { days, today } = await get()
  expect(today).toBe('2026-11-23')
  expect(days).toHaveLength(14)
  expect(days.slice(0, 4).map(({ windows }) => windows)).toEqual([
    [hours('2026-11-23T08:00Z', '2026-11-23T11:00Z')],
    [hours('2026-11-24T17:00Z', '2026-11-24T18:00Z')],
    [hours('2026-11-25T08:00Z', '2026-11-25T09:00Z'), hours('2026-11-25T10:00Z', '2026-11-25T11:00Z')],
    [],
  ])
})

test('the meter counts what the engine lets book in two weeks for the shortest session, and nothing without a session', async () => {
  const { app, noor, rules, get } = await mentor()
  await rules.add({ weekdays: [2], start: '9:00', end: '11:00' })
  expect(await get()).toMatchObject({ slots: 0, shortestSession: null })
  const { sessionTypes } = app.as(noor).mentors
  await sessionTypes.upsert({ name: 'Long', goalType: 'guidance', durationMin: 60, active: true })
  expect(await get()).toMatchObject({ slots: 6, shortestSession: 60 })
  await sessionTypes.upsert({ name: 'Short', goalType: 'guidance', durationMin: 30, active: true })
  expect(await get()).toMatchObject({ slots: 8, shortestSession: 30 })
})

test('a preview shows the days that differ, before and after, and changes nothing', async () => {
  const { app, noor, rules, preview, get } = await mentor()
  await app.as(noor).mentors.sessionTypes.upsert({ name: 'Short', goalType: 'guidance', durationMin: 30, active: true })
  await rules.add({ weekdays: [1], start: '14:00', end: '15:00' })
  await rules.add({ weekdays: [2], start: '14:00', end: '15:00' })
  const monday = (await get()).rules[0]?.id
  expect(await preview({ without: monday })).toMatchObject({
    slots: { before: 6, after: 4 },
    days: ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'].map((date) => ({ date, after: [] })),
    bookings: { total: 0, next: [] },
  })
  expect(await preview({ timezone: 'America/New_York' })).toMatchObject({
    zones: { before: 'Europe/Berlin', after: 'America/New_York' },
    days: [
      {
        before: [hours('2026-11-23T13:00Z', '2026-11-23T14:00Z')],
        after: [hours('2026-11-23T19:00Z', '2026-11-23T20:00Z')],
      },
      ...Array.from({ length: 6 }, () => expect.anything()),
    ],
  })
  expect(await get()).toMatchObject({ zone: 'Europe/Berlin', rules: [{}, {}] })
})

test('the next change of the clocks is told, with the hours that it makes longer or shorter', async () => {
  const { rules, get } = await mentor()
  await rules.add({ weekdays: [7], start: '02:30', end: '04:00' })
  expect((await get()).clockChange).toEqual({
    date: '2027-03-28',
    weekday: 7,
    windows: [hours('2027-03-28T01:00Z', '2027-03-28T02:00Z')],
    clocksForward: 60,
    odd: [{ start: 150, end: 240, minutes: 60 }],
  })
})

test('where clocks are never changed, nothing is told of it', async () => {
  const { app } = await mentor()
  const ken = await approvedMentor(app, 'ken', { timezone: 'Asia/Tokyo' })
  expect((await app.as(ken).availability.get()).clockChange).toBeNull()
})

test('whoever is no mentor any more sets nothing', async () => {
  const { app, noor, limits } = await mentor()
  await app.db
    .update(mentorProfiles)
    .set({ status: 'inactive', inactiveReason: 'Away' })
    .where(eq(mentorProfiles.userId, noor.id))
  await expect(limits.set(usual)).rejects.toThrow('mentor.required')
})
