import { and, desc, eq, like } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { auditLog } from '@mentorhub/db/schema/admin'
import { mentorApplications } from '@mentorhub/db/schema/applications'
import { users } from '@mentorhub/db/schema/users'
import type { Ctx } from '../context.ts'

const decider = alias(users, 'decider')

const attemptColumns = {
  id: mentorApplications.id,
  attempt: mentorApplications.attempt,
  submittedAt: mentorApplications.submittedAt,
  decidedAt: mentorApplications.decidedAt,
  decision: mentorApplications.decision,
  reasonCode: mentorApplications.reasonCode,
  reasonText: mentorApplications.reasonText,
  decidedBy: decider.name,
}

/** Every time somebody handed one in, the newest first. */
export const attemptsOf = ({ db }: Ctx, userId: string) =>
  db
    .select({ told: attemptColumns, snapshot: mentorApplications.snapshot })
    .from(mentorApplications)
    .leftJoin(decider, eq(decider.id, mentorApplications.decidedBy))
    .where(eq(mentorApplications.userId, userId))
    .orderBy(desc(mentorApplications.attempt))

/** What staff has done about somebody; how they sign in is theirs alone. */
export const logOf = ({ db }: Ctx, userId: string) =>
  db
    .select({ id: auditLog.id, action: auditLog.action, actor: users.name, at: auditLog.at })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.actorId))
    .where(and(eq(auditLog.subjectType, 'user'), eq(auditLog.subjectId, userId), like(auditLog.action, 'admin.%')))
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(20)
