import { and, asc, eq, type SQL } from 'drizzle-orm'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { expertiseCategories, mentorExpertise } from '@mentorhub/db/schema/mentors'
import type { Ctx } from '../context.ts'

type Here = Pick<Ctx, 'db'>
type Mentor = SQL<string | null>

/** What a mentor offers at present, in their own order. */
export const offeredTypes = ({ db }: Here, mentor: Mentor) =>
  db
    .select({
      id: sessionTypes.id,
      name: sessionTypes.name,
      goalType: sessionTypes.goalType,
      lengthMin: sessionTypes.durationMin,
    })
    .from(sessionTypes)
    .where(and(eq(sessionTypes.mentorId, mentor), eq(sessionTypes.active, true)))
    .orderBy(asc(sessionTypes.position), asc(sessionTypes.durationMin), asc(sessionTypes.id))

/** What a mentor helps with, in the order that admins gave it; of what is hidden the public hears nothing. */
export const expertiseOf = ({ db }: Here, mentor: Mentor | string) =>
  db
    .select({ slug: expertiseCategories.slug, name: expertiseCategories.name, hidden: expertiseCategories.hidden })
    .from(mentorExpertise)
    .innerJoin(expertiseCategories, eq(expertiseCategories.id, mentorExpertise.categoryId))
    .where(eq(mentorExpertise.userId, mentor))
    .orderBy(asc(expertiseCategories.position))
