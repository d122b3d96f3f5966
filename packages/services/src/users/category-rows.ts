import { and, eq, inArray, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import { userCategories } from '@mentorhub/db/schema/profiles'
import type { CategoryUse } from '@mentorhub/domain/users/profile'
import type { Ctx } from '../context.ts'

type ChosenCategories = {
  readonly userId: string
  readonly slugs: readonly string[]
  readonly use: CategoryUse
}

/** A category that is gone meanwhile is not chosen. */
export function categoryRows({ db }: Pick<Ctx, 'db'>, { userId, slugs, use }: ChosenCategories): BatchItem<'sqlite'>[] {
  if (slugs.length === 0) return []
  const chosen = db
    .select({ userId: sql`${userId}`.as('user_id'), categoryId: expertiseCategories.id, use: sql`${use}`.as('use') })
    .from(expertiseCategories)
    .where(and(eq(expertiseCategories.hidden, false), inArray(expertiseCategories.slug, [...slugs])))
  return [db.insert(userCategories).select(chosen).onConflictDoNothing()]
}
