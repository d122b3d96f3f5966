import { asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import type { Ctx } from '../context.ts'

const target = alias(expertiseCategories, 'target')

const id = sql`"expertise_categories"."id"`
const isMentor = sql`exists (select 1 from mentor_profiles m where m.user_id = e.user_id and m.status = 'approved')`
const otherVisible = sql`select 1 from mentor_expertise o join expertise_categories c on c.id = o.category_id
  where o.user_id = e.user_id and o.category_id <> e.category_id and c.hidden = 0`

/** All of them in their order, with who uses them and who would be left without any that is shown. */
export const listCategories = ({ db }: Ctx) =>
  db
    .select({
      id: expertiseCategories.id,
      slug: expertiseCategories.slug,
      name: expertiseCategories.name,
      hidden: expertiseCategories.hidden,
      mergedInto: target.name,
      mentors: sql<number>`(select count(*) from mentor_expertise e where e.category_id = ${id} and ${isMentor})`,
      onlyArea: sql<number>`(select count(*) from mentor_expertise e where e.category_id = ${id} and ${isMentor} and not exists (${otherVisible}))`,
      members: sql<number>`(select count(distinct u.user_id) from user_categories u where u.category_id = ${id})`,
    })
    .from(expertiseCategories)
    .leftJoin(target, eq(target.id, expertiseCategories.mergedInto))
    .orderBy(asc(expertiseCategories.position), asc(expertiseCategories.id))
