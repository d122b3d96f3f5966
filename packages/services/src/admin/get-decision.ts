import { and, eq, isNotNull } from 'drizzle-orm'
import { mentorApplications } from '@mentorhub/db/schema/applications'
import { users } from '@mentorhub/db/schema/users'
import type { ApplicationRef } from '@mentorhub/domain/admin/application-inputs'
import type { Ctx } from '../context.ts'

/** What was decided about whom, for the page that comes after a decision. */
export async function getDecision({ db }: Ctx, { applicationId }: ApplicationRef) {
  const [found] = await db
    .select({ userId: users.id, name: users.name, decision: mentorApplications.decision })
    .from(mentorApplications)
    .innerJoin(users, eq(users.id, mentorApplications.userId))
    .where(and(eq(mentorApplications.id, applicationId), isNotNull(mentorApplications.decidedAt)))
  return found ?? null
}
