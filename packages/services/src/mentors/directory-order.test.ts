import { beforeEach, expect, test } from 'vitest'
import { directorySorts } from '@mentorhub/domain/mentors/directory'
import { minutes } from '@mentorhub/domain/duration'
import type { SearchMentors } from '@mentorhub/domain/mentors/inputs'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { listedMentor } from '@mentorhub/testing/listed-mentor'
import { extendOpenings } from '../availability/extend-openings.ts'

let app: TestApp

beforeEach(async () => {
  app = await createTestApp()
})

/** Each time another visitor: nobody turns so many pages in a minute. */
const search = (asked: Partial<SearchMentors>) => app.as(null, `192.0.2.${(visitors += 1)}`).mentors.search(asked)

let visitors = 0

async function seen(asked: Partial<SearchMentors>): Promise<string[]> {
  const names: string[] = []
  let after: string | undefined
  do {
    const page = await search({ ...asked, after, limit: 3 })
    names.push(...page.mentors.map(({ username }) => username))
    after = page.next ?? undefined
  } while (after)
  return names
}

/** Some are alike in all that an order looks at, and some do not accept requests. */
async function crowd() {
  for (let nth = 0; nth < 14; nth++)
    await listedMentor(app, `mentor-${nth}`, {
      name: nth % 3 === 0 ? 'Design Person' : 'Somebody Else',
      mentor: { approvedAt: app.clock.now - minutes(nth % 4), accepting: nth % 5 !== 0 },
      stats: { completed: nth % 3, ratingSum: 12 + (nth % 2), ratingCount: 3 },
      skills: nth % 2 ? ['Design'] : ['Design', 'Drawing'],
      expertise: ['Art'],
      hours: [[1 + (nth % 6), 9, 12]],
    })
  await extendOpenings(app.ctx())
}

test('pages of every order follow one another without a gap or a repeat, and whoever rests comes last', async () => {
  await crowd()
  for (const sort of directorySorts)
    for (const filters of [
      {},
      { q: 'design' },
      { category: 'art' },
      { q: 'desing', category: 'art' },
      { newcomers: true },
    ]) {
      const names = await seen({ ...filters, sort })
      const told = `${sort} ${JSON.stringify(filters)}`
      expect(names, told).toHaveLength(14)
      expect(new Set(names).size, told).toBe(14)
      expect(names, told).toEqual((await search({ ...filters, sort, limit: 48 })).mentors.map((m) => m.username))
      expect(names.slice(-3).toSorted(), told).toEqual(['mentor-0', 'mentor-10', 'mentor-5'])
    }
})

test('every order is what it says', async () => {
  await crowd()
  const values = async (
    asked: Partial<SearchMentors>,
    of: (m: Awaited<ReturnType<typeof search>>['mentors'][number]) => number,
  ) => (await search({ ...asked, limit: 48 })).mentors.filter(({ accepting }) => accepting).map(of)
  const falling = (numbers: readonly number[]) => numbers.toSorted((a, b) => b - a)
  const completed = await values({ sort: 'sessions' }, (m) => m.completed)
  expect(completed).toEqual(falling(completed))
  const rating = await values({ sort: 'rating', category: 'art' }, (m) => m.rating.average ?? 0)
  expect(rating).toEqual(falling(rating))
  const soon = await values({ sort: 'soonest', q: 'design' }, (m) => -(m.nextFreeAt ?? Infinity))
  expect(soon).toEqual(falling(soon))
})

test('the order is by best match with words and newest without, whatever was asked for', async () => {
  await listedMentor(app, 'noor')
  expect(await search({})).toMatchObject({ sort: 'newest' })
  expect(await search({ sort: 'best' })).toMatchObject({ sort: 'newest' })
  expect(await search({ q: 'noor' })).toMatchObject({ sort: 'best' })
  expect(await search({ q: 'noor', sort: 'newest' })).toMatchObject({ sort: 'newest' })
})

test('a place in the list that was made up, or given out for another order, is refused', async () => {
  await crowd()
  const { next } = await search({ sort: 'rating', limit: 3 })
  for (const after of [
    'zzz',
    '1.',
    "rating.1.1' or 1=1",
    'rating.1',
    `rating.${'9'.repeat(20)}.1`,
    '',
    next?.replace('rating', 'soonest'),
  ])
    await expect(search({ sort: 'rating', after }), after).rejects.toMatchObject({ message: 'page.unknown' })
  await expect(search({ after: next ?? '' })).rejects.toMatchObject({ message: 'page.unknown' })
})

test('people who come and go while one turns the pages move nobody else', async () => {
  await crowd()
  const first = await search({ limit: 5 })
  app.clock.now += minutes(5)
  await listedMentor(app, 'newest')
  const second = await search({ limit: 48, after: first.next ?? '' })
  const names = [...first.mentors, ...second.mentors].map(({ username }) => username)
  expect(names).toHaveLength(14)
  expect(new Set(names).size).toBe(14)
})
