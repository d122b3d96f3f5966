import { and, eq } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import type { MentorRef } from '@mentorhub/domain/mentors/inputs'
import type { Ctx } from '../context.ts'
import { expertiseNames, isListed, mentorColumns, withPhoto } from './mentor-card.ts'

export async function getMentor({ db }: Ctx, { username }: MentorRef) {
  const [mentor] = await db
    .select({
      ...mentorColumns,
      bio: mentorProfiles.bio,
      yearsExperience: profiles.yearsExperience,
      expertise: expertiseNames(db),
    })
    .from(mentorProfiles)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .leftJoin(profiles, eq(profiles.userId, mentorProfiles.userId))
    .where(and(isListed, eq(users.username, username)))
  if (!mentor) throw new Refusal('not_found', 'mentor.not_found')
  return withPhoto(mentor)
}
