import { and, eq, gt, inArray, not, or, sql } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { mentorApplications } from '@mentorhub/db/schema/applications'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { reapplyAfter } from '@mentorhub/domain/mentors/application'
import type { Ctx } from '../context.ts'

/** Counts one edit more. Once the application is out of its writer's hands the column is empty, which fails the commit. */
export function nextDraftVersion({ db, now }: Pick<Ctx, 'db' | 'now'>) {
  const rejectedLately = and(
    eq(mentorApplications.userId, mentorProfiles.userId),
    gt(mentorApplications.decidedAt, now() - reapplyAfter),
  )
  const isTheirs = or(
    inArray(mentorProfiles.status, ['draft', 'changes_requested']),
    and(eq(mentorProfiles.status, 'rejected'), not(isThere(db, mentorApplications, rejectedLately))),
  )
  return sql`case when ${isTheirs} then ${mentorProfiles.version} + 1 end`
}

export const outOfHands = { 'mentor_profiles.version is null': 'application.changed_meanwhile' } as const
