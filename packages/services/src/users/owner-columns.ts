import { sql } from 'drizzle-orm'
import { profiles, users } from '@mentorhub/db/schema/users'

/** What decides who may see somebody, of `users` joined with profiles. */
export const ownerColumns = {
  id: users.id,
  status: users.status,
  visibility: profiles.visibility,
  isConfirmed: sql<number>`${users.emailVerifiedAt} is not null`.mapWith(Boolean),
  isLeaving: sql<number>`${users.deletionDueAt} is not null`.mapWith(Boolean),
}
