import { and, count, desc, eq } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import type { SearchMentors } from '@mentorhub/domain/mentors/inputs'
import type { Ctx } from '../context.ts'
import { behind, cursorOf, matching } from './directory.ts'
import { expertiseNames, isListed, mentorColumns, withPhoto } from './mentor-card.ts'

/** Approved mentors, newest first, in pages by key. */
export async function searchMentors({ db }: Ctx, { q, category, after, limit }: SearchMentors) {
  const wanted = and(isListed, ...matching(db, { q, category }))
  const [rows, [counted]] = await Promise.all([
    db
      .select({
        card: { ...mentorColumns, expertise: expertiseNames(db) },
        id: users.id,
        approvedAt: mentorProfiles.approvedAt,
      })
      .from(mentorProfiles)
      .innerJoin(users, eq(users.id, mentorProfiles.userId))
      .leftJoin(profiles, eq(profiles.userId, mentorProfiles.userId))
      .where(and(wanted, after ? behind(after) : undefined))
      .orderBy(desc(mentorProfiles.approvedAt), desc(mentorProfiles.userId))
      .limit(limit + 1),
    db
      .select({ n: count() })
      .from(mentorProfiles)
      .innerJoin(users, eq(users.id, mentorProfiles.userId))
      .leftJoin(profiles, eq(profiles.userId, mentorProfiles.userId))
      .where(wanted),
  ])
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    mentors: page.map(({ card }) => withPhoto(card)),
    next: last ? cursorOf(last) : null,
    total: counted?.n ?? 0,
  }
}
