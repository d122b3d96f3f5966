import { sql } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { sessions } from '@mentorhub/db/schema/auth'
import { profiles, users } from '@mentorhub/db/schema/users'
import type { StaffRole, Theme } from '@mentorhub/domain/users/user'

/** Who somebody is to every rule: read with the first batch of a request. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly username: string
  readonly email: string
  readonly staffRole: StaffRole | null
  readonly emailVerified: boolean
  readonly isMentor: boolean
  readonly hasPassword: boolean
  readonly photoKey: string | null
  readonly timezone: string
  readonly theme: Theme
  readonly deletionDueAt: number | null
  readonly sudoUntil: number | null
}

/** The columns of a person, of `users` joined with sessions, profiles and mentor profiles. */
export const personColumns = {
  id: users.id,
  name: users.name,
  username: users.username,
  email: users.email,
  staffRole: users.staffRole,
  emailVerified: sql<number>`${users.emailVerifiedAt} is not null`.mapWith(Boolean),
  isMentor: sql<number>`coalesce(${mentorProfiles.status} = 'approved', 0)`.mapWith(Boolean),
  hasPassword: sql<number>`${users.passwordHash} is not null`.mapWith(Boolean),
  photoKey: profiles.photoKey,
  timezone: users.timezone,
  theme: users.theme,
  deletionDueAt: users.deletionDueAt,
  sudoUntil: sessions.sudoUntil,
}
