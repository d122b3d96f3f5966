import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { bookings, timeClaims } from '@mentorhub/db/schema/bookings'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { outbox } from '@mentorhub/db/schema/system'
import { hours, minutes } from '@mentorhub/domain/duration'
import { booked } from '@mentorhub/testing/booked'
import { beforeWriting } from '@mentorhub/testing/before-writing'
import { bookableMentor } from '@mentorhub/testing/bookable-mentor'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import type { TestPerson } from '@mentorhub/testing/people'
import { closeUnanswered } from './close-unanswered.ts'
import type { BookingRow } from './make-move.ts'

let app: TestApp
let noor: TestPerson
let sam: TestPerson

beforeEach(async () => {
  app = await createTestApp()
  noor = await bookableMentor(app, 'noor')
  sam = await app.person('sam')
})

const request = (given: Partial<BookingRow> = {}) =>
  booked(app, { mentor: noor, mentee: sam }, { startsAt: app.clock.now + hours(24 * 7), ...given })
const run = () => closeUnanswered(app.ctx())
const statuses = async () => (await app.db.select().from(bookings).orderBy(bookings.id)).map(({ status }) => status)
const mentor = async () =>
  (await app.db.select().from(mentorProfiles).where(eq(mentorProfiles.userId, noor.id))).map(
    ({ accepting, pausedAt }) => ({ accepting, pausedAt }),
  )[0]
const told = async () =>
  (await app.db.select().from(outbox).where(eq(outbox.topic, 'bookings.answers_missed'))).map(({ payload }) => payload)

/** One request more that nobody answers. */
async function missOne(given: Partial<BookingRow> = {}) {
  const booking = await request(given)
  app.clock.now += hours(48)
  await run()
  return booking
}

test('B4: what was not answered in time is over, and the time free; a minute before it still waits', async () => {
  const booking = await request()
  app.clock.now = (booking.answerDueAt ?? 0) - 1
  await run()
  expect(await statuses()).toEqual(['pending'])
  app.clock.now += 1
  await run()
  expect(await statuses()).toEqual(['expired'])
  expect(await app.db.$count(timeClaims)).toBe(0)
})

test('B4: after years in which no job ran nothing is left pending', async () => {
  for (let nth = 0; nth < 12; nth++) await request({ startsAt: app.clock.now + hours(24 + nth) })
  app.clock.now += hours(24 * 800)
  await run()
  expect(new Set(await statuses())).toEqual(new Set(['expired']))
  expect(await app.db.$count(timeClaims)).toBe(0)
})

test('a request that cannot be closed stops nobody behind it, and is told of', async () => {
  const first = await request()
  await request({ startsAt: first.startsAt + hours(1) })
  await app.db.run(
    sql`create trigger broken before update on bookings when old.id = '${sql.raw(first.id)}' begin select raise(abort, 'broken.row'); end`,
  )
  app.clock.now += hours(72)
  await expect(run()).rejects.toThrow('1 of 2')
  expect(await statuses()).toEqual(['pending', 'expired'])
  expect(app.log).toMatchObject([{ event: 'bookings.not_closed', fields: { bookingId: first.id } }])
})

test('B2: a mentor who confirms while the time runs out either did, or hears that it is over', async () => {
  for (let round = 0; round < 8; round++) {
    const { id, version, answerDueAt } = await request()
    app.clock.now = answerDueAt ?? 0
    const [confirmed] = await Promise.allSettled([app.as(noor).bookings.confirm({ id, version }), run()])
    const [row] = await app.db.select().from(bookings).where(eq(bookings.id, id))
    expect(row?.version).toBe(2)
    expect(row?.status).toBe(confirmed.status === 'fulfilled' ? 'confirmed' : 'expired')
    app.clock.now += hours(24 * 8)
  }
})

test('a mentor is warned after the second missed request, and takes no more after the third', async () => {
  await missOne()
  expect(await told()).toEqual([])
  await missOne()
  expect(await told()).toEqual([{ mentorId: noor.id, paused: false }])
  expect(await mentor()).toEqual({ accepting: true, pausedAt: null })
  await missOne()
  expect(await told()).toHaveLength(2)
  expect(await told()).toContainEqual({ mentorId: noor.id, paused: true })
  expect(await mentor()).toEqual({ accepting: false, pausedAt: app.clock.now })
})

test('three that run out in one minute are three', async () => {
  for (let nth = 0; nth < 3; nth++) await request({ startsAt: app.clock.now + hours(24 * 7 + nth) })
  app.clock.now += hours(48)
  await run()
  expect(await told()).toHaveLength(2)
  expect(await mentor()).toMatchObject({ accepting: false })
})

test('who switches requests on again begins anew, and a miss after that is the first', async () => {
  for (let nth = 0; nth < 3; nth++) await missOne()
  await app.as(noor).mentors.setAccepting({ accepting: true })
  expect(await mentor()).toEqual({ accepting: true, pausedAt: null })
  await missOne()
  expect(await told()).toHaveLength(2)
  await missOne()
  expect(await told()).toHaveLength(3)
  expect(await mentor()).toMatchObject({ accepting: true })
})

test('who has asked something, had no time for it, or missed it long ago has missed nothing', async () => {
  await missOne()
  const asked = await request({ startsAt: app.clock.now + hours(24 * 20) })
  await app.as(noor).bookings.askInformation({ id: asked.id, version: 1, text: 'Which team?' })
  app.clock.now += hours(24 * 6)
  await run()
  await request({ startsAt: app.clock.now + hours(25) })
  app.clock.now += hours(25)
  await run()
  app.clock.now += hours(24 * 25)
  await missOne()
  expect(new Set(await statuses())).toEqual(new Set(['expired']))
  expect(await told()).toEqual([])
})

test('more time that was taken and not used is a miss all the same', async () => {
  await missOne()
  const { id, version } = await request()
  await app.as(noor).bookings.extend({ id, version })
  app.clock.now += hours(96)
  await run()
  expect(await told()).toEqual([{ mentorId: noor.id, paused: false }])
})

test('nobody who takes no requests is paused, or warned of it', async () => {
  await app.db.update(mentorProfiles).set({ accepting: false })
  for (let nth = 0; nth < 3; nth++) await missOne()
  expect(await told()).toEqual([])
  expect(await mentor()).toEqual({ accepting: false, pausedAt: null })
})

test('two runs at once close each request once', async () => {
  for (let nth = 0; nth < 5; nth++) await request({ startsAt: app.clock.now + hours(24 * 7) + minutes(30 * nth) })
  app.clock.now += hours(48)
  await Promise.all([run(), run()])
  expect((await app.db.select().from(bookings)).map(({ status, version }) => [status, version])).toEqual(
    Array.from({ length: 5 }, () => ['expired', 2]),
  )
  expect(await told()).toHaveLength(2)
})

test('a miss that another run counts in the same moment is counted', async () => {
  await missOne()
  await request()
  const [requestedAt, answerDueAt] = [app.clock.now, app.clock.now + hours(48)]
  app.clock.now = answerDueAt
  const missed = { status: 'expired', requestedAt, answerDueAt } as const
  const db = beforeWriting(app.db, () => request(missed))
  await closeUnanswered({ ...app.ctx(), db })
  expect(await told()).toEqual([])
  await run()
  expect(await told()).toEqual([{ mentorId: noor.id, paused: true }])
})
