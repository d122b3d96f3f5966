import { and, asc, eq, isNull, sql, type SQL } from 'drizzle-orm'
import type { Db } from '@mentorhub/db/connect'
import { expertiseCategories, mentorExpertise, mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { photoOf } from '../users/photo-of.ts'

/** What every list of mentors shows of one of them. */
export const mentorColumns = {
  username: users.username,
  name: users.name,
  headline: profiles.headline,
  jobTitle: profiles.jobTitle,
  company: profiles.company,
  country: profiles.country,
  timezone: mentorProfiles.timezone,
  accepting: mentorProfiles.accepting,
  photoKey: profiles.photoKey,
}

/** The photo by its addresses, not by its key. */
export const withPhoto = <T extends { readonly photoKey: string | null }>({ photoKey, ...mentor }: T) => ({
  ...mentor,
  photo: photoOf(photoKey),
})

/** The names of a mentor's visible categories, in the order that admins gave them. */
export function expertiseNames(db: Db): SQL<string[]> {
  const names = db
    .select({ name: expertiseCategories.name })
    .from(mentorExpertise)
    .innerJoin(expertiseCategories, eq(expertiseCategories.id, mentorExpertise.categoryId))
    .where(and(eq(mentorExpertise.userId, mentorProfiles.userId), eq(expertiseCategories.hidden, false)))
    .orderBy(asc(expertiseCategories.position))
  return sql`(select json_group_array(name) from (${names}))`.mapWith(namesIn)
}

/** SQLite builds the list itself, from a column of text. */
function namesIn(list: string): string[] {
  return JSON.parse(list) as string[]
}

/** Approved, and not suspended, gone or about to go: what the public may see. */
export const isListed = and(
  eq(mentorProfiles.status, 'approved'),
  eq(users.status, 'active'),
  isNull(users.deletionDueAt),
)
