import { desc, eq } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { users } from '@mentorhub/db/schema/users'
import type { Ctx } from '../context.ts'
import { isListed } from './mentor-card.ts'

/** As many as one sitemap may hold. */
const most = 49_000

export async function listUsernames({ db }: Ctx): Promise<string[]> {
  const rows = await db
    .select({ username: users.username })
    .from(mentorProfiles)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .where(isListed)
    .orderBy(desc(mentorProfiles.approvedAt))
    .limit(most)
  return rows.map(({ username }) => username)
}
