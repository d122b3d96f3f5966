import { and, asc, eq, sql } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { expertiseCategories, mentorExpertise } from '@mentorhub/db/schema/mentors'
import { userCategories } from '@mentorhub/db/schema/profiles'
import type { Ctx } from '../context.ts'

/** Every category that there is to choose, whether the viewer mentors in it, and whether their profile says that they know about it. */
export const expertiseChoices = ({ db, viewer }: Ctx) =>
  db
    .select({
      slug: expertiseCategories.slug,
      name: expertiseCategories.name,
      isChosen: sql<number>`${isThere(
        db,
        mentorExpertise,
        and(eq(mentorExpertise.categoryId, expertiseCategories.id), eq(mentorExpertise.userId, viewer.id)),
      )}`.mapWith(Boolean),
      isInProfile: sql<number>`${isThere(
        db,
        userCategories,
        and(
          eq(userCategories.categoryId, expertiseCategories.id),
          eq(userCategories.userId, viewer.id),
          eq(userCategories.use, 'expertise'),
        ),
      )}`.mapWith(Boolean),
    })
    .from(expertiseCategories)
    .where(eq(expertiseCategories.hidden, false))
    .orderBy(asc(expertiseCategories.position))
