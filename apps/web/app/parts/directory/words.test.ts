import { expect, test } from 'vitest'
import { mentorsCounted } from './directory-words.ts'
import { chipsOf } from './filter-chips.ts'
import { reasonWords } from './reason-words.ts'
import { soonWords } from '../time/soon-words.ts'

test('lists are counted up to a thousand', () => {
  expect([0, 1, 37, 1000, 1001].map(mentorsCounted)).toEqual([
    '0 mentors',
    '1 mentor',
    '37 mentors',
    '1,000 mentors',
    '1,000+ mentors',
  ])
})

test.each([
  [{ knows: ['React', 'SQL', 'Testing'], wanted: 4, helpsWith: [] }, ['Knows 3 of your 4 skills: React, SQL, Testing']],
  [{ knows: ['React'], wanted: 1, helpsWith: [] }, ['Knows the skill you want: React']],
  [{ knows: ['A', 'B', 'C', 'D', 'E'], wanted: 6, helpsWith: [] }, ['Knows 5 of your 6 skills: A, B, C and 2 more']],
  [{ knows: [], wanted: 2, helpsWith: ['Design'] }, ['Helps with Design, which interests you']],
])('a reason says what both have written', (reasons, sentences) => {
  expect(reasonWords(reasons)).toEqual(sentences)
})

test('a day is named by how near it is, on the clock of whoever reads', () => {
  const now = Date.parse('2026-11-23T22:30:00Z')
  const inBerlin = (at: string) => soonWords(Date.parse(at), { zone: 'Europe/Berlin', now })
  expect(inBerlin('2026-11-23T22:45:00Z')).toBe('Today, 23:45')
  expect(inBerlin('2026-11-23T23:15:00Z')).toBe('Tomorrow, 00:15')
  expect(inBerlin('2026-11-25T09:00:00Z')).toBe('Wed 25 Nov, 10:00')
  expect(soonWords(Date.parse('2026-12-31T12:00:00Z'), { zone: 'UTC', now: Date.parse('2026-12-30T12:00:00Z') })).toBe(
    'Tomorrow, 12:00',
  )
})

test('each filter has a chip with its own name, and goes alone', () => {
  const asked = {
    q: 'ux',
    category: 'old',
    free: 'week',
    within: '1',
    language: 'pt-BR',
    country: 'NL',
    sort: 'rating',
  }
  const chips = chipsOf(asked, { category: { name: 'Design' }, skill: null })
  expect(chips.map(({ label }) => label)).toEqual([
    '“ux”',
    'Design',
    'Free this week',
    'Brazilian Portuguese',
    'Netherlands',
    'Within ±1 hour of me',
  ])
  expect(chips[1]?.without).toBe('/mentors?q=ux&language=pt-BR&country=NL&within=1&free=week&sort=rating')
  expect(chips[0]?.without).not.toMatch(/[?&](?:q|sort)=/)
})
