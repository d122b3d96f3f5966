import { and, eq } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { expertiseChoices } from './expertise-choices.ts'
import { withPhoto } from './mentor-card.ts'

/** What the form of the mentor page begins from, and which states of the two rows behind it that is. */
export async function getOwnMentorProfile(ctx: Ctx) {
  const [[own], expertise] = await Promise.all([ownRow(ctx), expertiseChoices(ctx)])
  if (!own) throw new Refusal('forbidden', 'mentor.required')
  return { ...withPhoto(own), expertise }
}

const ownRow = ({ db, viewer }: Ctx) =>
  db
    .select({
      username: users.username,
      name: users.name,
      photoKey: profiles.photoKey,
      version: mentorProfiles.version,
      profileVersion: profiles.version,
      bio: mentorProfiles.bio,
      accepting: mentorProfiles.accepting,
      linkedinUrl: profiles.linkedinUrl,
      githubUrl: profiles.githubUrl,
      twitterUrl: profiles.twitterUrl,
      websiteUrl: profiles.websiteUrl,
    })
    .from(mentorProfiles)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .innerJoin(profiles, eq(profiles.userId, mentorProfiles.userId))
    .where(and(eq(mentorProfiles.userId, viewer.id), eq(mentorProfiles.status, 'approved')))
