import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { availabilityOverrides, availabilityRules, sessionTypes } from '@mentorhub/db/schema/availability'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { users } from '@mentorhub/db/schema/users'
import { days } from '@mentorhub/domain/duration'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { createTestApp } from '@mentorhub/testing/create-test-app'

/** A Monday morning. */
async function morning() {
  const app = await createTestApp('2026-11-23T09:00:00Z')
  const noor = await bookableMentor(app, 'noor', { timezone: 'America/New_York' })
  return { app, noor, slots: app.as(null).availability.slots }
}

const at = Date.parse
const iso = (starts: readonly number[]) => starts.map((start) => new Date(start).toISOString().slice(0, 16))

test('AVAIL-08, AVAIL-09: free times are instants, within the notice and the horizon, of the first session that is offered', async () => {
  const { slots } = await morning()
  const found = await slots({ username: 'noor' })
  expect(found).toMatchObject({
    zone: 'America/New_York',
    sessionTypeId: 'noor-30',
    lengthMin: 30,
    accepting: true,
    next: at('2026-11-23T21:00Z'),
    until: at('2026-11-23T09:00Z') + days(60),
  })
  expect(iso(found.starts.slice(0, 2)), 'twelve hours ahead at least').toEqual(['2026-11-23T21:00', '2026-11-23T21:30'])
  expect(found.starts.at(-1), 'a month, unless asked otherwise').toBeLessThan(at('2026-12-24T09:00Z'))
})

test('a longer session ends within the hours, too', async () => {
  const { slots } = await morning()
  const day = { username: 'noor', from: '2026-11-25', to: '2026-11-26' }
  const [short, long] = [await slots(day), await slots({ ...day, sessionTypeId: 'noor-60' })]
  expect(iso(short.starts).at(-1)).toBe('2026-11-25T21:30')
  expect(iso(long.starts).at(-1)).toBe('2026-11-25T21:00')
  expect(long).toMatchObject({ sessionTypeId: 'noor-60', lengthMin: 60 })
})

test('days begin in the zone that is named, and in the mentor’s when none is', async () => {
  const { slots } = await morning()
  const day = { username: 'noor', from: '2026-11-25', to: '2026-11-26' }
  const [theirs, inTokyo] = [await slots(day), await slots({ ...day, zone: 'Asia/Tokyo' })]
  expect(iso(theirs.starts).at(0)).toBe('2026-11-25T14:00')
  expect(iso(inTokyo.starts).at(0), 'midnight in Tokyo is ten in the morning in New York').toBe('2026-11-24T15:00')
  expect(iso(inTokyo.starts).at(-1)).toBe('2026-11-25T14:30')
  expect(inTokyo.next, 'next is the first of all').toBe(at('2026-11-23T21:00Z'))
})

test('a range that is backwards or longer than 62 days, a zone that nobody knows and a date that is none are refused', async () => {
  const { slots } = await morning()
  const refused = (ask: object, message: string) =>
    expect(slots({ username: 'noor', ...ask })).rejects.toMatchObject({ code: 'BAD_REQUEST', message })
  await refused({ from: 5, to: 5 }, 'slots.range_backwards')
  await refused({ from: '2026-12-01', to: '2026-11-30' }, 'slots.range_backwards')
  await refused({ from: '2026-12-01', to: '2027-02-03' }, 'slots.range_too_long')
  await expect(slots({ username: 'noor', from: '2026-12-01', to: '2027-02-01' })).resolves.toBeDefined()
  await expect(slots({ username: 'noor', zone: 'Mars/Olympus' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(slots({ username: 'noor', from: '2026-02-30' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('AVAIL-10: whoever takes no requests has no times, and says so', async () => {
  const { app, slots } = await morning()
  await app.db.update(mentorProfiles).set({ accepting: false })
  expect(await slots({ username: 'noor' })).toMatchObject({ starts: [], next: null, accepting: false })
})

test('a session type that is not there, is somebody else’s or is not offered any more is not found', async () => {
  const { app, slots } = await morning()
  await bookableMentor(app, 'tomas')
  await app.db.update(sessionTypes).set({ active: false }).where(eq(sessionTypes.id, 'noor-60'))
  for (const sessionTypeId of ['nothing', 'tomas-30', 'noor-60'])
    await expect(slots({ username: 'noor', sessionTypeId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'session_type.not_found',
    })
  await app.db.update(sessionTypes).set({ active: false })
  expect(await slots({ username: 'noor' })).toMatchObject({ sessionTypeId: null, lengthMin: null, starts: [] })
})

test('a mentor who is deactivated, suspended or not approved has no times for anybody', async () => {
  const { app, noor, slots } = await morning()
  const gone = () =>
    expect(slots({ username: 'noor' })).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'mentor.not_found' })
  await app.db.update(users).set({ status: 'suspended' }).where(eq(users.id, noor.id))
  await gone()
  await app.db.update(users).set({ status: 'active' }).where(eq(users.id, noor.id))
  await app.db.update(mentorProfiles).set({ status: 'inactive', inactiveReason: 'away' })
  await gone()
})

test('Z2: whom the mentor has blocked finds no times, and neither does whoever blocked them; guests and staff do', async () => {
  const { app, noor, slots } = await morning()
  const [sam, lin, ada] = [
    await app.person('sam'),
    await app.person('lin'),
    await app.person('ada', { staffRole: 'admin' }),
  ]
  await app.as(noor).users.block({ username: 'sam' })
  await app.as(lin).users.block({ username: 'noor' })
  await app.as(noor).users.block({ username: 'ada' })
  for (const one of [sam, lin])
    await expect(app.as(one).availability.slots({ username: 'noor' })).rejects.toThrow('mentor.not_found')
  expect((await app.as(ada).availability.slots({ username: 'noor' })).next).not.toBeNull()
  expect((await slots({ username: 'noor' })).next).not.toBeNull()
})

test('special days are taken in, and all of it costs one round trip', async () => {
  const { app, noor, slots } = await morning()
  await app.db.delete(availabilityRules)
  await app.db.insert(availabilityOverrides).values({
    id: 'one',
    mentorId: noor.id,
    onDate: '2026-12-05',
    untilDate: '2026-12-05',
    kind: 'add',
    startMin: 600,
    endMin: 660,
  })
  app.requests.count = 0
  const [found] = await Promise.all([slots({ username: 'noor' }), app.as(null).mentors.get({ username: 'noor' })])
  expect(iso(found.starts)).toEqual(['2026-12-05T15:00', '2026-12-05T15:30'])
  expect(app.requests.count).toBe(1)
})

test('one address asks sixty times a minute, and then waits', async () => {
  const { slots } = await morning()
  for (let count = 0; count < 60; count += 1) await slots({ username: 'noor' })
  await expect(slots({ username: 'noor' })).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' })
})
