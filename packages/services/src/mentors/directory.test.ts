import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { expertiseCategories, mentorProfiles } from '@mentorhub/db/schema/mentors'
import { blocks } from '@mentorhub/db/schema/users'
import { days, hours } from '@mentorhub/domain/duration'
import type { SearchMentors } from '@mentorhub/domain/mentors/inputs'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { listedMentor } from '@mentorhub/testing/listed-mentor'
import { extendOpenings } from '../availability/extend-openings.ts'

let app: TestApp

beforeEach(async () => {
  app = await createTestApp()
})

const search = (asked: Partial<SearchMentors>) => app.as(null).mentors.search(asked)
const found = async (asked: Partial<SearchMentors>) => (await search(asked)).mentors.map(({ username }) => username)

describe('Filters', () => {
  test('DISC-02, DISC-03, DISC-08: category, skill, language, country and goal, alone and together', async () => {
    const design = { expertise: ['Design'], skills: ['Figma'], languages: ['nl', 'en'], profile: { country: 'NL' } }
    await listedMentor(app, 'noor', { ...design, goals: ['portfolio', 'guidance'] })
    await listedMentor(app, 'tomas', { expertise: ['Design'], languages: ['es'], profile: { country: 'CO' } })
    const asked: readonly (readonly [Partial<SearchMentors>, readonly string[]])[] = [
      [{ category: 'design' }, ['tomas', 'noor']],
      [{ skill: 'Figma' }, ['noor']],
      [{ language: 'nl' }, ['noor']],
      [{ language: 'es' }, ['tomas']],
      [{ country: 'CO' }, ['tomas']],
      [{ goal: 'portfolio' }, ['noor']],
      [{ goal: 'guidance' }, ['tomas', 'noor']],
      [{ category: 'design', country: 'NL', skill: 'figma', language: 'en', goal: 'guidance', q: 'noor' }, ['noor']],
      [{ category: 'design', country: 'NL', language: 'es' }, []],
      [{ category: 'nothing' }, []],
    ]
    for (const [filters, who] of asked) {
      expect(await found(filters), JSON.stringify(filters)).toEqual(who)
      expect((await search(filters)).total).toBe(who.length)
    }
  })

  test('what can be chosen is what somebody has', async () => {
    await listedMentor(app, 'noor', {
      expertise: ['Design', 'Law'],
      languages: ['nl', 'pt-BR'],
      profile: { country: 'NL' },
    })
    await listedMentor(app, 'tomas', { expertise: ['Design'], languages: ['nl'] })
    await listedMentor(app, 'ivo', { languages: ['sr'], mentor: { status: 'inactive', inactiveReason: 'Away.' } })
    const { mentors } = app.as(null)
    expect(await mentors.filters()).toEqual({ languages: ['nl', 'pt-BR'], countries: ['NL'] })
    expect(await mentors.categories()).toEqual([
      { slug: 'design', name: 'Design', mentors: 2 },
      { slug: 'law', name: 'Law', mentors: 1 },
    ])
  })

  test('a category that was merged leads to the other, and one that is hidden to nobody', async () => {
    await listedMentor(app, 'noor', { expertise: ['Design'] })
    await app.db
      .insert(expertiseCategories)
      .values({ id: 'ux', slug: 'ux', name: 'UX', position: 9, hidden: true, mergedInto: 'design' })
    await app.db.update(expertiseCategories).set({ mergedInto: 'design' }).where(eq(expertiseCategories.id, 'ux'))
    const category = { slug: 'design', name: 'Design' }
    expect(await search({ category: 'ux' })).toMatchObject({ category, total: 1, mentors: [{ username: 'noor' }] })
    await app.db.update(expertiseCategories).set({ hidden: true })
    expect(await search({ category: 'design' })).toMatchObject({ category: null, total: 0 })
  })

  test('hours between two clocks, whatever the zones are called', async () => {
    for (const [name, timezone] of [
      ['lisbon', 'Europe/Lisbon'],
      ['berlin', 'Europe/Berlin'],
      ['kyiv', 'Europe/Kyiv'],
      ['delhi', 'Asia/Kolkata'],
      ['auckland', 'Pacific/Auckland'],
      ['honolulu', 'Pacific/Honolulu'],
    ] as const)
      await listedMentor(app, name, { mentor: { timezone } })
    const near = async (zone: string, within: number) => (await found({ zone, within })).toSorted()
    expect(await near('Europe/Berlin', 0)).toEqual(['berlin'])
    expect(await near('Europe/Berlin', 1)).toEqual(['berlin', 'kyiv', 'lisbon'])
    expect(await near('Europe/Berlin', 5)).toEqual(['berlin', 'delhi', 'kyiv', 'lisbon'])
    expect(await near('Pacific/Kiritimati', 1), 'on another day').toEqual(['auckland', 'honolulu'])
    expect(await near('Europe/Berlin', 12)).toHaveLength(6)
  })

  test('K22: four stars and more are an average, which three reviews make', async () => {
    await listedMentor(app, 'loved', { stats: { ratingSum: 14, ratingCount: 3, completed: 9 } })
    await listedMentor(app, 'fresh', { stats: { ratingSum: 10, ratingCount: 2, completed: 9 } })
    await listedMentor(app, 'liked', { stats: { ratingSum: 11, ratingCount: 3, completed: 9 } })
    expect(await found({ rating: 4 })).toEqual(['loved'])
    const { mentors } = await search({ sort: 'rating' })
    expect(mentors.map(({ username, rating }) => [username, rating])).toEqual([
      ['loved', { average: 14 / 3, count: 3 }],
      ['liked', { average: 11 / 3, count: 3 }],
      ['fresh', { average: null, count: 2 }],
    ])
  })

  test('newcomers are here for less than thirty days, or have held fewer than three sessions', async () => {
    const { now } = app.clock
    await listedMentor(app, 'old-hand', { mentor: { approvedAt: now - days(30) }, stats: { completed: 3 } })
    await listedMentor(app, 'waiting', { mentor: { approvedAt: now - days(300) }, stats: { completed: 2 } })
    await listedMentor(app, 'fresh', { mentor: { approvedAt: now - days(29) }, stats: { completed: 30 } })
    expect(await found({ newcomers: true })).toEqual(['fresh', 'waiting'])
    const { mentors } = await search({})
    expect(mentors.map(({ isNew }) => isNew)).toEqual([true, false, true])
  })

  test('who has blocked the viewer or was blocked by them is not shown to them', async () => {
    const [noor, tomas] = [await listedMentor(app, 'noor'), await listedMentor(app, 'tomas')]
    const [sam, lin] = [await app.person('sam'), await app.person('lin')]
    await app.db.insert(blocks).values([
      { blockerId: sam.id, blockedId: noor.id, createdAt: 1 },
      { blockerId: tomas.id, blockedId: lin.id, createdAt: 1 },
    ])
    const seenBy = async (person: typeof sam) =>
      (await app.as(person).mentors.search({})).mentors.map((m) => m.username)
    expect(await seenBy(sam)).toEqual(['tomas'])
    expect(await seenBy(lin)).toEqual(['noor'])
    expect(await found({})).toHaveLength(2)
  })
})

describe('Free', () => {
  /** Monday at nine. The usual notice is twelve hours. */
  const weekdays = (from: number, to: number) => [1, 2, 3, 4, 5].map((day) => [day, from, to] as const)

  beforeEach(async () => {
    await listedMentor(app, 'office', { hours: weekdays(9, 17) })
    await listedMentor(app, 'evening', { hours: [[3, 18, 20]] })
    await listedMentor(app, 'later', { hours: weekdays(18, 20), mentor: { minNoticeMin: 20_160 } })
    await listedMentor(app, 'nothing-offered', { hours: weekdays(9, 20), goals: [] })
    await listedMentor(app, 'resting', { hours: weekdays(9, 20), mentor: { accepting: false } })
    await extendOpenings(app.ctx())
  })

  test('this week, in the evenings of whoever looks, and how soon', async () => {
    expect(await found({ free: 'week', sort: 'soonest' })).toEqual(['office', 'evening'])
    expect(await found({ free: 'evenings' })).toEqual(['evening'])
    expect(await found({ free: 'evenings', zone: 'Asia/Dubai' }), 'four hours ahead').toEqual(['office'])
    expect(await found({ sort: 'soonest' })).toEqual(['office', 'evening', 'later', 'nothing-offered', 'resting'])
  })

  test('each card tells the first start that can be booked, among the times that were asked for', async () => {
    const nextOf = async (asked: Partial<SearchMentors>) =>
      Object.fromEntries((await search(asked)).mentors.map(({ username, nextFreeAt }) => [username, nextFreeAt]))
    const at = (text: string) => Date.parse(`${text}Z`)
    expect(await nextOf({})).toEqual({
      office: at('2026-11-24T09:00'),
      evening: at('2026-11-25T18:00'),
      later: at('2026-12-07T18:00'),
      'nothing-offered': null,
      resting: null,
    })
    expect(await nextOf({ free: 'evenings', zone: 'Asia/Dubai' })).toEqual({ office: at('2026-11-24T14:00') })
  })

  test('who was free when the list was made and is not any more is left out, and not counted', async () => {
    app.clock.now += hours(48)
    expect(await search({ free: 'week' })).toMatchObject({ total: 1, mentors: [{ username: 'office' }] })
    await app.db.update(mentorProfiles).set({ minNoticeMin: 20_160 })
    expect(await search({ free: 'week' })).toMatchObject({ total: 0, mentors: [], next: null })
  })
})
