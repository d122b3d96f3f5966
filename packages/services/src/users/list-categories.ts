import { and, asc, eq, sql } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import { userCategories } from '@mentorhub/db/schema/profiles'
import type { CategoryUse } from '@mentorhub/domain/users/profile'
import type { Ctx } from '../context.ts'

/** Every category that there is to choose, and whether it is chosen. */
export const listCategories = (ctx: Ctx) =>
  ctx.db
    .select({
      slug: expertiseCategories.slug,
      name: expertiseCategories.name,
      isExpertise: isChosen(ctx, 'expertise'),
      isInterest: isChosen(ctx, 'interest'),
    })
    .from(expertiseCategories)
    .where(eq(expertiseCategories.hidden, false))
    .orderBy(asc(expertiseCategories.position))

const isChosen = ({ db, viewer }: Ctx, use: CategoryUse) =>
  sql<number>`${isThere(
    db,
    userCategories,
    and(
      eq(userCategories.categoryId, expertiseCategories.id),
      eq(userCategories.userId, viewer.id),
      eq(userCategories.use, use),
    ),
  )}`.mapWith(Boolean)
