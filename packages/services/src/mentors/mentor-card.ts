import { and, eq, isNull, sql } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { jsonList } from '../json-list.ts'
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

/** In the order that the mentor gave them. */
export const languageTags = sql<string[]>`(
  select json_group_array(lang) from (
    select lang from user_languages where user_id = ${mentorProfiles.userId} order by position))`.mapWith(
  jsonList<string>,
)

/** Approved, and not suspended, gone or about to go: what the public may see. */
export const isListed = and(
  eq(mentorProfiles.status, 'approved'),
  eq(users.status, 'active'),
  isNull(users.deletionDueAt),
)
