import { and, eq, sql } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'

/**
 * Counts one edit more of an approved mentor's page. One that began from an older state, and one of somebody who is no
 * mentor any more, leaves the column empty, which fails the whole commit.
 */
export function nextMentorVersion(from?: number) {
  const isCurrent = and(
    eq(mentorProfiles.status, 'approved'),
    from === undefined ? undefined : eq(mentorProfiles.version, from),
  )
  return sql`case when ${isCurrent} then ${mentorProfiles.version} + 1 end`
}

export const mentorChangedMeanwhile = { 'mentor_profiles.version is null': 'profile.changed_meanwhile' } as const
