import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '@mentorhub/db/connect'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import type { ApplicationSnapshot } from '@mentorhub/domain/mentors/application'
import { photoOf } from '../users/photo-of.ts'
import { expertiseNames } from './expertise-names.ts'

/**
 * The whole application as one text, of `users` joined with profiles and, where there is one, the mentor profile. The
 * database writes it, so that a commit can ask whether it would still be the same. What is hidden is not applied for.
 */
export const applicationText = (db: Db): SQL<string> =>
  sql`json_object(
    'bio', coalesce(${mentorProfiles.bio}, ${profiles.bio}),
    'expertise', json(${expertiseNames(db, users.id)}),
    'timezone', coalesce(${mentorProfiles.timezone}, ${users.timezone}),
    'company', ${profiles.company},
    'jobTitle', ${profiles.jobTitle},
    'yearsExperience', ${profiles.yearsExperience},
    'photoKey', ${profiles.photoKey},
    'linkedinUrl', ${profiles.linkedinUrl},
    'githubUrl', ${profiles.githubUrl},
    'twitterUrl', ${profiles.twitterUrl},
    'websiteUrl', ${profiles.websiteUrl})`

/** The expression above names each field of the type. */
export const snapshotIn = (text: string) => JSON.parse(text) as ApplicationSnapshot

/** With the photo by its addresses, not by its key. */
export const toldIn = ({ photoKey, ...told }: ApplicationSnapshot) => ({ ...told, photo: photoOf(photoKey) })
