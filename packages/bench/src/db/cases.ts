import { diceAbout } from '@mentorhub/db/seed/dice'
import { sql } from 'drizzle-orm'
import { SearchMentors } from '@mentorhub/domain/mentors/inputs'
import { guest } from '@mentorhub/services/auth/viewer'
import type { Looking } from '@mentorhub/services/context'
import { listCategories } from '@mentorhub/services/mentors/list-categories'
import { listFilters } from '@mentorhub/services/mentors/list-filters'
import { recommendMentors } from '@mentorhub/services/mentors/recommend-mentors'
import { searchMentors } from '@mentorhub/services/mentors/search-mentors'
import { wishing } from './fill.ts'
import { categoryCount } from './make-mentor.ts'

export type Case = {
  readonly name: string
  /** Milliseconds at the median and at the 99th percentile, as performance.md hopes for; told, and never a failure. */
  readonly goal: readonly [number, number]
  readonly run: (here: Looking, nth: number) => Promise<unknown>
}

type Ask = Partial<Record<keyof SearchMentors, unknown>>

const lists = [0.3, 5] as const
const words = [15, 15] as const

const search = (name: string, goal: Case['goal'], ask: (nth: number) => Ask): Case => ({
  name,
  goal,
  run: (here, nth) => searchMentors(here, SearchMentors.parse({ limit: 16, ...ask(nth) })),
})

const oneOf = <T>(list: readonly [T, ...T[]], nth: number) => diceAbout(`${nth}`, 1).oneOf(list)

/** Many pages on, by the cursors that the pages themselves give. */
const deep = (name: string, ask: Ask): Case => {
  let after: string | undefined
  return {
    name,
    goal: lists,
    run: async (here) => {
      const page = await searchMentors(here, SearchMentors.parse({ limit: 16, ...ask, after }))
      after = page.next ?? undefined
    },
  }
}

const skills = ['react', 'python', 'sql', 'kotlin', 'kami', 'lovo'] as const
const countries = ['US', 'IN', 'NL', 'FJ', 'IS'] as const

export const cases: readonly Case[] = [
  search('newest', lists, () => ({})),
  search('soonest free', lists, () => ({ sort: 'soonest' })),
  search('highest rated', lists, () => ({ sort: 'rating' })),
  deep('newest, page by page', {}),
  deep('highest rated, page by page', { sort: 'rating' }),
  search('one expertise', lists, (nth) => ({ category: `category-${nth % categoryCount}` })),
  search('one expertise, highest rated', lists, (nth) => ({
    category: `category-${nth % categoryCount}`,
    sort: 'rating',
  })),
  search('one skill', lists, (nth) => ({ skill: oneOf(skills, nth) })),
  search('one language', lists, (nth) => ({ language: oneOf(['en', 'fr', 'is'], nth) })),
  search('commonest language, most sessions', lists, () => ({ language: 'en', sort: 'sessions' })),
  search('one country', lists, (nth) => ({ country: oneOf(countries, nth) })),
  search('what it is about', lists, () => ({ goal: 'guidance' })),
  search('within three hours', lists, () => ({ within: 3, zone: 'Europe/Amsterdam' })),
  search('four stars', lists, () => ({ rating: 4 })),
  search('newcomers', lists, () => ({ newcomers: true })),
  search('free this week', lists, () => ({ free: 'week' })),
  search('free in the evenings', lists, () => ({ free: 'evenings', zone: 'Europe/Amsterdam' })),
  search('all filters at once', lists, () => ({
    category: 'category-3',
    language: 'en',
    within: 5,
    zone: 'Europe/Amsterdam',
    free: 'evenings',
    rating: 4,
    sort: 'soonest',
  })),
  search('commonest word, "and"', words, () => ({ q: 'people and' })),
  search('a very common word', words, () => ({ q: 'engineering' })),
  search('a common beginning, "en"', words, () => ({ q: 'en' })),
  search('two words', words, () => ({ q: 'product leadership' })),
  search('a rare beginning', words, (nth) => ({ q: oneOf(['kamizu', 'lovobri', 'shigar'], nth) })),
  search('a name', words, () => ({ q: 'noor' })),
  search('a common word, soonest free', words, () => ({ q: 'engineering', sort: 'soonest' })),
  search('a common word and three filters', words, () => ({ q: 'design', language: 'fr', rating: 4, free: 'week' })),
  search('a slip of the finger', words, () => ({ q: 'laedership' })),
  search('two slips', words, () => ({ q: 'laedership enginering' })),
  search('eight words that nobody has', words, () => ({
    q: 'qqwwee rrttzz uuiioo ppaass ddffgg hhjjkk yyxxcc vvbbnn',
  })),
  { name: 'categories with counts', goal: lists, run: (here) => listCategories(here) },
  { name: 'languages and countries', goal: lists, run: (here) => listFilters(here) },
  { name: 'recommended', goal: words, run: (here) => recommendMentors(asWishing(here), { limit: 4 }) },
]

/** Somebody with wishes, of whom no session needs to be read. */
const asWishing = (here: Looking): Looking => ({
  ...here,
  viewer: { ...guest, id: sql<string>`${wishing}`, session: 'of the bench' },
})
