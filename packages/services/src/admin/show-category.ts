import { eq } from 'drizzle-orm'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import type { CategoryRef } from '@mentorhub/domain/admin/category-inputs'
import type { Ctx } from '../context.ts'
import { isOwnCategory } from './category-conditions.ts'
import { changeCategory } from './change-category.ts'

/** Whoever has chosen a hidden one keeps it, and it is seen again when the category is. */
const setHidden =
  (hidden: boolean, action: string) =>
  async (ctx: Ctx, { id }: CategoryRef) => {
    await changeCategory(ctx, {
      id,
      action,
      provided: isOwnCategory(ctx, id),
      reason: 'category.gone',
      statements: [ctx.db.update(expertiseCategories).set({ hidden }).where(eq(expertiseCategories.id, id))],
    })
    return { hidden }
  }

export const hideCategory = setHidden(true, 'admin.category_hidden')
export const showCategory = setHidden(false, 'admin.category_shown')
