import { eq, sql } from 'drizzle-orm'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import type { RenameCategory } from '@mentorhub/domain/admin/category-inputs'
import type { Ctx } from '../context.ts'
import { isNewName, isOwnCategory } from './category-conditions.ts'
import { changeCategory } from './change-category.ts'

/** Its address stays, so that links to it go on working. */
export async function renameCategory(ctx: Ctx, { id, name }: RenameCategory): Promise<{ renamed: true }> {
  await changeCategory(ctx, {
    id,
    action: 'admin.category_renamed',
    provided: isOwnCategory(ctx, id),
    reason: 'category.gone',
    statements: [
      ctx.db
        .update(expertiseCategories)
        .set({ name: sql`(select ${name} where ${isNewName(ctx, name, id)})` })
        .where(eq(expertiseCategories.id, id)),
    ],
  })
  return { renamed: true }
}
