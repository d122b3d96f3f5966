import { and, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { expertiseCategories, mentorExpertise } from '@mentorhub/db/schema/mentors'
import type { Ctx } from '../context.ts'

/**
 * Puts these in the place of the areas that a mentor could see; what was chosen of categories that are hidden now stays.
 * A category that is gone meanwhile is not chosen. What stays is not written anew, because each written row
 * has the mentor indexed again.
 */
export function expertiseRows(
  { db }: Pick<Ctx, 'db'>,
  { userId, slugs }: { readonly userId: string; readonly slugs: readonly string[] },
): BatchItem<'sqlite'>[] {
  const dropped = db
    .select({ id: expertiseCategories.id })
    .from(expertiseCategories)
    .where(and(eq(expertiseCategories.hidden, false), notInArray(expertiseCategories.slug, [...slugs])))
  const chosen = db
    .select({ userId: sql`${userId}`.as('user_id'), categoryId: expertiseCategories.id })
    .from(expertiseCategories)
    .where(and(eq(expertiseCategories.hidden, false), inArray(expertiseCategories.slug, [...slugs])))
  return [
    db
      .delete(mentorExpertise)
      .where(and(eq(mentorExpertise.userId, userId), inArray(mentorExpertise.categoryId, dropped))),
    db.insert(mentorExpertise).select(chosen).onConflictDoNothing(),
  ]
}
