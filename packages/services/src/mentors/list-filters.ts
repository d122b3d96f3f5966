import { sql } from 'drizzle-orm'
import type { Looking } from '../context.ts'
import { facetStart, facetValue, type Facet } from './facets.ts'

/** What can be chosen from: the languages and countries of listed mentors. The index has a list of them. */
export async function listFilters(ctx: Looking) {
  const [languages, countries] = await Promise.all([valuesOf(ctx, 'l'), valuesOf(ctx, 'c')])
  return { languages, countries }
}

async function valuesOf({ db }: Looking, kind: Facet): Promise<string[]> {
  const start = facetStart(kind)
  const rows = await db
    .select({ term: sql<string>`term` })
    .from(sql`mentor_search_vocabulary`)
    .where(sql`term > ${start} and term < ${start} || char(1114111) and col = 'facets'`)
  return rows.map(({ term }) => facetValue(term))
}
