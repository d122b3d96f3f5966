import { sql } from 'drizzle-orm'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import type { AddCategory } from '@mentorhub/domain/admin/category-inputs'
import { newCategorySlug } from '@mentorhub/domain/admin/category-slug'
import type { Ctx } from '../context.ts'
import { isNewName } from './category-conditions.ts'
import { changeCategory } from './change-category.ts'

/** At the end of the list, with an address made of its name that stays whatever it is called later. */
export async function addCategory(ctx: Ctx, { name }: AddCategory): Promise<{ slug: string }> {
  const slug = newCategorySlug(name, await taken(ctx))
  const id = ctx.newId()
  const position = sql<number>`(select coalesce(max(position), 0) + 1 from expertise_categories)`
  await changeCategory(ctx, {
    id,
    action: 'admin.category_added',
    after: { slug },
    provided: isNewName(ctx, name),
    reason: 'category.exists',
    statements: [ctx.db.insert(expertiseCategories).values({ id, slug, name, position })],
  })
  return { slug }
}

const taken = ({ db }: Ctx) =>
  db
    .select({
      slug: expertiseCategories.slug,
      isSignpost: sql<number>`${expertiseCategories.mergedInto} is not null`.mapWith(Boolean),
    })
    .from(expertiseCategories)
