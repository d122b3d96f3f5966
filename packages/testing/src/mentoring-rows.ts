import type { Db } from '@mentorhub/db/connect'
import { mentorApplications } from '@mentorhub/db/schema/applications'
import {
  availabilityOverrides,
  availabilityRules,
  mentorOpenings,
  sessionTypes,
} from '@mentorhub/db/schema/availability'
import { mentorExpertise, mentorProfiles, mentorStats, mentorWaitlist } from '@mentorhub/db/schema/mentors'
import { minutesADay } from '@mentorhub/domain/time/dates'
import { snapshot } from './applicant.ts'
import type { Whole } from './whole.ts'

const at = 7

/** Somebody as a mentor, as far as tables tell of it; they also wait for themselves. */
export function mentoringRows(db: Db, { person: { id: userId }, mark }: Whole) {
  const bio = `${mark} ${'x'.repeat(50)}`
  const mentorId = userId
  return [
    db.insert(mentorProfiles).values({
      userId,
      status: 'inactive',
      inactiveReason: mark,
      bio,
      timezone: mark,
      approvedAt: at,
      pausedAt: at,
      dailyCap: 3,
      weeklyCap: 9,
    }),
    db.insert(mentorExpertise).values({ userId, categoryId: 'design' }),
    db.insert(mentorApplications).values({
      id: `application-${mark}`,
      userId,
      attempt: 1,
      snapshot: { ...snapshot, bio },
      submittedAt: at,
      decidedAt: at,
      decidedBy: userId,
      decision: 'rejected',
      reasonCode: 'incomplete_profile',
      reasonText: mark,
      checklist: ['bio'],
    }),
    db.insert(mentorStats).values({ userId, completed: 2, medianAnswerMs: 7 }),
    db.insert(mentorWaitlist).values({ mentorId, userId, createdAt: at }),
    db.insert(sessionTypes).values({
      id: `type-${mark}`,
      mentorId,
      name: mark,
      goalType: 'guidance',
      durationMin: 30,
      questions: [mark],
    }),
    db.insert(availabilityRules).values({ id: `rule-${mark}`, mentorId, weekday: 1, startMin: 540, endMin: 600 }),
    db.insert(availabilityOverrides).values({
      id: `override-${mark}`,
      mentorId,
      onDate: '2027-01-04',
      untilDate: '2027-01-05',
      kind: 'block',
      startMin: 0,
      endMin: minutesADay,
      note: mark,
    }),
    db.insert(mentorOpenings).values({ mentorId, utcDay: 20_000, mask: 5 }),
  ] as const
}
