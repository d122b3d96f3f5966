import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import type { Looking } from '../context.ts'
import { facetStart } from './facets.ts'

/** The visible categories that at least one listed mentor knows, with how many do: the index has counted them. */
export function listCategories({ db }: Looking) {
  const term = sql`${facetStart('k')} || lower(hex(${expertiseCategories.slug}))`
  const mentors = sql<number>`(select doc from mentor_search_vocabulary where term = ${term} and col = 'facets')`
  return db
    .select({ slug: expertiseCategories.slug, name: expertiseCategories.name, mentors })
    .from(expertiseCategories)
    .where(and(eq(expertiseCategories.hidden, false), isNotNull(mentors)))
    .orderBy(asc(expertiseCategories.position))
}
