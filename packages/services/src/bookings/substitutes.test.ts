import { beforeEach, expect, test } from 'vitest'
import { blocks } from '@mentorhub/db/schema/users'
import { hours, minutes } from '@mentorhub/domain/duration'
import { booked } from '@mentorhub/testing/booked'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { listedMentor } from '@mentorhub/testing/listed-mentor'
import type { TestPerson } from '@mentorhub/testing/people'
import type { BookingRow } from './make-move.ts'
import { substitutesFor } from './substitutes.ts'

/** Monday, nine o’clock. */
let app: TestApp
let [noor, sam]: TestPerson[] = []

type Given = Parameters<typeof listedMentor>[2]

const office = [1, 2, 3, 4, 5, 6, 7].map((weekday) => [weekday, 9, 17] as const)
const similar = (username: string, given: Given = {}) =>
  listedMentor(app, username, { expertise: ['Design'], hours: office, ...given })

beforeEach(async () => {
  app = await createTestApp()
  noor = await similar('noor', { expertise: ['Design', 'Research'] })
  sam = await app.person('sam')
})

async function ended(given: Partial<BookingRow> = {}): Promise<BookingRow> {
  if (!noor || !sam) throw new Error('nobody is there')
  return booked(app, { mentor: noor, mentee: sam }, { status: 'declined', ...given })
}

const offered = async (given: Partial<BookingRow> = {}) => substitutesFor(app.ctx(), await ended(given))
const names = async (given: Partial<BookingRow> = {}) => (await offered(given)).map(({ username }) => username)

test('N2: three who know of the same and are free at that hour are offered, the most alike first', async () => {
  await similar('olga')
  await similar('rated', { stats: { ratingSum: 15, ratingCount: 3 } })
  await similar('tomas', { expertise: ['Design', 'Research'] })
  await similar('ines', { stats: { ratingSum: 9, ratingCount: 3 } })
  await similar('cook', { expertise: ['Cooking'] })
  const found = await offered()
  expect(found.map(({ username }) => username)).toEqual(['tomas', 'rated', 'ines'])
  expect(found[0]).toMatchObject({ name: 'tomas', headline: null, photo: null, lengthMin: 30 })
  expect(new Set(found.map(({ startsAt }) => startsAt))).toEqual(new Set([app.clock.now + hours(48)]))
})

test('for what still stands nobody else is offered', async () => {
  await similar('olga')
  expect(await names({ status: 'pending' })).toEqual([])
})

test('nobody is offered who takes no requests, is blocked either way, or is one of the two', async () => {
  await similar('resting', { mentor: { accepting: false } })
  await similar('away', { mentor: { status: 'inactive', inactiveReason: 'On leave.' } })
  const [kim, lin] = [await similar('kim'), await similar('lin')]
  const createdAt = app.clock.now
  await app.db.insert(blocks).values([
    { blockerId: kim.id, blockedId: sam?.id ?? '', createdAt },
    { blockerId: sam?.id ?? '', blockedId: lin.id, createdAt },
  ])
  expect(await names()).toEqual([])
})

test('who is taken at that time is offered for that hour of the next day', async () => {
  const olga = await similar('olga')
  const startsAt = app.clock.now + hours(48)
  await booked(app, { mentor: olga, mentee: await app.person('kim') }, { startsAt })
  expect(await offered()).toMatchObject([{ username: 'olga', startsAt: startsAt + hours(24) }])
})

test('a time at which the mentee is elsewhere meanwhile is not offered', async () => {
  await similar('olga')
  const kim = await similar('kim', { expertise: ['Cooking'] })
  const startsAt = app.clock.now + hours(48)
  const gone = await ended({ startsAt })
  if (sam) await booked(app, { mentor: kim, mentee: sam }, { startsAt: startsAt + minutes(15) })
  expect(await substitutesFor(app.ctx(), gone)).toMatchObject([{ startsAt: startsAt + hours(24) }])
})

test('what is too soon to be asked for is offered for the days after it', async () => {
  await similar('olga')
  const startsAt = app.clock.now + hours(2)
  expect(await offered({ startsAt })).toMatchObject([{ startsAt: startsAt + hours(24) }])
})

test('one round trip brings all of it', async () => {
  await similar('olga')
  const gone = await ended()
  const before = app.requests.count
  await substitutesFor(app.ctx(), gone)
  expect(app.requests.count - before).toBe(1)
})
