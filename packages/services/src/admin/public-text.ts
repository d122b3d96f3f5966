import { and, eq, exists, sql, type SQL } from 'drizzle-orm'
import type { Db } from '@mentorhub/db/connect'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { applicationText } from '../mentors/application-snapshot.ts'

/** What approval would make public, and whether anybody would see it, as one text of the same joined tables. */
export const publicText = (db: Db): SQL<string> =>
  sql`json_array(
    ${applicationText(db)},
    ${users.username},
    ${users.name},
    ${profiles.headline},
    ${profiles.country},
    ${users.status},
    ${users.deletionDueAt})`

/** Suspended, gone or about to go: as a mentor they would not be listed. */
export const isAway = sql<number>`(${users.status} <> 'active' or ${users.deletionDueAt} is not null)`.mapWith(Boolean)

export const isStillPublic = (db: Db, userId: string, text: string): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(users)
      .innerJoin(profiles, eq(profiles.userId, users.id))
      .leftJoin(mentorProfiles, eq(mentorProfiles.userId, users.id))
      .where(and(eq(users.id, userId), sql`${publicText(db)} is ${text}`)),
  )
