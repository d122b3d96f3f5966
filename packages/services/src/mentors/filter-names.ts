import { eq, sql } from 'drizzle-orm'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import { skills } from '@mentorhub/db/schema/profiles'
import type { SearchMentors } from '@mentorhub/domain/mentors/inputs'
import type { Looking } from '../context.ts'

/** What the filters of a search are called today. An address may name a category that was merged into another since. */
export async function filterNames({ db }: Looking, { category, skill }: SearchMentors) {
  const today = sql`(select coalesce(merged_into, id) from ${expertiseCategories} where slug = ${category})`
  const [[named], [known]] = await Promise.all([
    category === undefined
      ? []
      : db
          .select({
            slug: expertiseCategories.slug,
            name: expertiseCategories.name,
            hidden: expertiseCategories.hidden,
          })
          .from(expertiseCategories)
          .where(eq(expertiseCategories.id, today)),
    skill === undefined
      ? []
      : db.select({ slug: skills.slug, name: skills.name }).from(skills).where(eq(skills.slug, skill)),
  ])
  return { category: named && !named.hidden ? { slug: named.slug, name: named.name } : null, skill: known ?? null }
}
