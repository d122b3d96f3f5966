import { eq, sql } from 'drizzle-orm'
import { mentorApplications } from '@mentorhub/db/schema/applications'
import {
  availabilityOverrides,
  availabilityRules,
  mentorOpenings,
  sessionTypes,
} from '@mentorhub/db/schema/availability'
import { mentorListings } from '@mentorhub/db/schema/listings'
import { mentorExpertise, mentorProfiles, mentorStats, mentorWaitlist } from '@mentorhub/db/schema/mentors'
import { categoryName } from './personal-account.ts'
import { classified, fingerprint, somebodyElses, theirs } from './personal-table.ts'

/** What somebody offers, and when. */
export const personalMentoring = {
  mentorProfiles: classified(
    mentorProfiles,
    {
      userId: theirs,
      version: theirs,
      status: theirs,
      inactiveReason: theirs,
      accepting: theirs,
      pausedAt: theirs,
      autoConfirm: theirs,
      bio: theirs,
      timezone: theirs,
      approvedAt: theirs,
      minNoticeMin: theirs,
      horizonDays: theirs,
      gapMin: theirs,
      slotStepMin: theirs,
      dailyCap: theirs,
      weeklyCap: theirs,
    },
    { owned: (id) => eq(mentorProfiles.userId, id) },
  ),
  mentorExpertise: classified(
    mentorExpertise,
    { userId: theirs, categoryId: theirs },
    { owned: (id) => eq(mentorExpertise.userId, id), names: categoryName },
  ),
  mentorApplications: classified(
    mentorApplications,
    {
      id: theirs,
      userId: theirs,
      attempt: theirs,
      snapshot: theirs,
      submittedAt: theirs,
      decidedAt: theirs,
      decidedBy: somebodyElses,
      decision: theirs,
      reasonCode: theirs,
      reasonText: theirs,
      checklist: theirs,
    },
    { owned: (id) => eq(mentorApplications.userId, id) },
  ),
  mentorStats: classified(
    mentorStats,
    {
      userId: theirs,
      completed: theirs,
      concluded: theirs,
      minutes: theirs,
      menteesHelped: theirs,
      ratingSum: theirs,
      ratingCount: theirs,
      requests: theirs,
      answered: theirs,
      medianAnswerMs: theirs,
    },
    { owned: (id) => eq(mentorStats.userId, id) },
  ),
  // For whom they wait, and never who waits for them.
  mentorWaitlist: classified(
    mentorWaitlist,
    { mentorId: theirs, userId: theirs, createdAt: theirs },
    {
      owned: (id) => eq(mentorWaitlist.userId, id),
      names: { mentor: sql`(select username from users where users.id = mentor_id)` },
    },
  ),
  sessionTypes: classified(
    sessionTypes,
    {
      id: theirs,
      mentorId: theirs,
      name: theirs,
      goalType: theirs,
      durationMin: theirs,
      priceMinor: theirs,
      currency: theirs,
      questions: theirs,
      active: theirs,
      position: theirs,
    },
    { owned: (id) => eq(sessionTypes.mentorId, id) },
  ),
  availabilityRules: classified(
    availabilityRules,
    { id: theirs, mentorId: theirs, weekday: theirs, startMin: theirs, endMin: theirs },
    { owned: (id) => eq(availabilityRules.mentorId, id) },
  ),
  availabilityOverrides: classified(
    availabilityOverrides,
    {
      id: theirs,
      mentorId: theirs,
      onDate: theirs,
      untilDate: theirs,
      kind: theirs,
      startMin: theirs,
      endMin: theirs,
      note: theirs,
    },
    { owned: (id) => eq(availabilityOverrides.mentorId, id) },
  ),
  mentorOpenings: classified(
    mentorOpenings,
    { mentorId: theirs, utcDay: theirs, mask: theirs },
    { owned: (id) => eq(mentorOpenings.mentorId, id) },
  ),
  // Made from the rest for the directory, and gone with it.
  mentorListings: classified(mentorListings, {
    id: fingerprint,
    userId: fingerprint,
    accepting: fingerprint,
    approvedAt: fingerprint,
    rating: fingerprint,
    completed: fingerprint,
    soon: fingerprint,
  }),
}
