import { and, eq, sql } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import type { Ctx } from '../context.ts'
import { applicationText } from '../mentors/application-snapshot.ts'
import { isHandedIn } from './mentor-rows.ts'
import { publicText } from './public-text.ts'

/** Somebody who has applied: the account, how they stand as a mentor, and what their profile says now. */
export const applicantBy = ({ db }: Ctx, userId: string) =>
  db
    .select({
      person: {
        id: users.id,
        username: users.username,
        name: users.name,
        email: users.email,
        headline: profiles.headline,
        country: profiles.country,
        joinedAt: users.createdAt,
        accountStatus: users.status,
        isConfirmed: sql<number>`${users.emailVerifiedAt} is not null`.mapWith(Boolean),
        isLeaving: sql<number>`${users.deletionDueAt} is not null`.mapWith(Boolean),
      },
      /** What would be public: as one text, and as one to compare. */
      told: applicationText(db),
      shown: publicText(db),
      mentor: {
        status: mentorProfiles.status,
        inactiveReason: mentorProfiles.inactiveReason,
        approvedAt: mentorProfiles.approvedAt,
        accepting: mentorProfiles.accepting,
      },
      profile: {
        bio: mentorProfiles.bio,
        timezone: mentorProfiles.timezone,
        company: profiles.company,
        jobTitle: profiles.jobTitle,
        yearsExperience: profiles.yearsExperience,
        photoKey: profiles.photoKey,
        linkedinUrl: profiles.linkedinUrl,
        githubUrl: profiles.githubUrl,
        twitterUrl: profiles.twitterUrl,
        websiteUrl: profiles.websiteUrl,
      },
    })
    .from(mentorProfiles)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .innerJoin(profiles, eq(profiles.userId, mentorProfiles.userId))
    .where(and(eq(mentorProfiles.userId, userId), isHandedIn))
