import { and, asc, count, eq } from 'drizzle-orm'
import { expertiseCategories, mentorExpertise, mentorProfiles } from '@mentorhub/db/schema/mentors'
import { users } from '@mentorhub/db/schema/users'
import type { Ctx } from '../context.ts'
import { isListed } from './mentor-card.ts'

/** The visible categories that at least one listed mentor knows, with how many do. */
export function listCategories({ db }: Ctx) {
  return db
    .select({ slug: expertiseCategories.slug, name: expertiseCategories.name, mentors: count() })
    .from(expertiseCategories)
    .innerJoin(mentorExpertise, eq(mentorExpertise.categoryId, expertiseCategories.id))
    .innerJoin(mentorProfiles, eq(mentorProfiles.userId, mentorExpertise.userId))
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .where(and(eq(expertiseCategories.hidden, false), isListed))
    .groupBy(expertiseCategories.id)
    .orderBy(asc(expertiseCategories.position))
}
