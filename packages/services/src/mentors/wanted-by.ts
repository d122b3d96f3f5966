import { sql, type SQL } from 'drizzle-orm'
import type { SearchMentors } from '@mentorhub/domain/mentors/inputs'
import { searchWords } from '@mentorhub/domain/mentors/search-words'
import type { Looking } from '../context.ts'
import { listingFilters } from './directory-filters.ts'
import type { Wanted } from './directory-page.ts'
import { facetsOf } from './facets.ts'
import { toldWords } from './told-words.ts'

/** A search as the database is asked. */
export function wantedBy(ctx: Looking, search: SearchMentors): Wanted {
  const { q, exact = false } = search
  const facets = facetsOf(search, ctx.now()).join(' AND ')
  return {
    question: questionOf(Boolean(q), facets),
    hasWords: Boolean(q),
    filters: listingFilters(ctx, search),
    tables: q ? [toldWords(searchWords(q), exact)] : [],
  }
}

const ofWords = sql`(select words from question)`

function questionOf(hasWords: boolean, facets: string): SQL | undefined {
  if (!hasWords) return facets ? sql`${facets}` : undefined
  return facets ? sql`(${ofWords} || ${` AND ${facets}`})` : ofWords
}
