import { and, eq, or, sql } from 'drizzle-orm'
import { expertiseCategories, mentorExpertise } from '@mentorhub/db/schema/mentors'
import { userCategories } from '@mentorhub/db/schema/profiles'
import type { MergeCategories } from '@mentorhub/domain/admin/category-inputs'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { isOwnCategory, isShownCategory } from './category-conditions.ts'
import { changeCategory } from './change-category.ts'

/**
 * Whoever chose the one has chosen the other from now on, once. The first stays as a hidden signpost, and so do those
 * that were merged into it before.
 */
export async function mergeCategories(ctx: Ctx, { id, into }: MergeCategories): Promise<{ merged: true }> {
  if (id === into) throw new Refusal('invalid', 'category.into_itself')
  const { db } = ctx
  const mentors = db
    .select({ userId: mentorExpertise.userId, categoryId: sql<string>`${into}`.as('category_id') })
    .from(mentorExpertise)
    .where(eq(mentorExpertise.categoryId, id))
  const members = db
    .select({
      userId: userCategories.userId,
      categoryId: sql<string>`${into}`.as('category_id'),
      use: userCategories.use,
    })
    .from(userCategories)
    .where(eq(userCategories.categoryId, id))
  await changeCategory(ctx, {
    id,
    action: 'admin.category_merged',
    after: { into },
    provided: and(isOwnCategory(ctx, id), isOwnCategory(ctx, into), isShownCategory(ctx, into)),
    reason: 'category.gone',
    statements: [
      db.insert(mentorExpertise).select(mentors).onConflictDoNothing(),
      db.delete(mentorExpertise).where(eq(mentorExpertise.categoryId, id)),
      db.insert(userCategories).select(members).onConflictDoNothing(),
      db.delete(userCategories).where(eq(userCategories.categoryId, id)),
      db
        .update(expertiseCategories)
        .set({ hidden: true, mergedInto: into })
        .where(or(eq(expertiseCategories.id, id), eq(expertiseCategories.mergedInto, id))),
    ],
  })
  return { merged: true }
}
