import { and, asc, eq, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Db } from '@mentorhub/db/connect'
import { expertiseCategories, mentorExpertise } from '@mentorhub/db/schema/mentors'
import { names } from './names.ts'

/** The names of a mentor's visible categories, in the order that admins gave them. */
export const expertiseNames = (db: Db, userId: SQLiteColumn): SQL<string[]> =>
  names(
    db
      .select({ name: expertiseCategories.name })
      .from(mentorExpertise)
      .innerJoin(expertiseCategories, eq(expertiseCategories.id, mentorExpertise.categoryId))
      .where(and(eq(mentorExpertise.userId, userId), eq(expertiseCategories.hidden, false)))
      .orderBy(asc(expertiseCategories.position)),
  )
