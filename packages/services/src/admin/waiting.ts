import { and, asc, desc, eq, isNull, ne, sql, type SQL } from 'drizzle-orm'
import { mentorApplications } from '@mentorhub/db/schema/applications'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { users } from '@mentorhub/db/schema/users'
import type { Ctx } from '../context.ts'

const place = sql`(${mentorApplications.submittedAt}, ${mentorApplications.id})`

const placeOf = (where: SQL) => sql`(select submitted_at, id from mentor_applications where ${where})`

/** Nobody finds themselves in the queue, for nobody decides on their own application. */
const isToDecide = ({ viewer }: Pick<Ctx, 'viewer'>) =>
  and(isNull(mentorApplications.decidedAt), sql`${mentorApplications.userId} is not ${viewer.id}`)

const isPending = and(eq(mentorProfiles.userId, mentorApplications.userId), eq(mentorProfiles.status, 'pending'))

/** Who waits beside somebody who waits: the longest waiting comes first. */
export function waitingBeside(ctx: Ctx, userId: string) {
  const here = placeOf(sql`user_id = ${userId} and decided_at is null`)
  const beside = (side: SQL, order: typeof asc) =>
    ctx.db
      .select({ userId: users.id, name: users.name })
      .from(mentorApplications)
      .innerJoin(users, eq(users.id, mentorApplications.userId))
      .innerJoin(mentorProfiles, isPending)
      .where(and(isToDecide(ctx), sql`${place} ${side} ${here}`))
      .orderBy(order(mentorApplications.submittedAt), order(mentorApplications.id))
      .limit(1)
  return { next: beside(sql`>`, asc), previous: beside(sql`<`, desc) }
}

/** Who is looked at after an application is decided: the next in line, and from the end of it the first again. */
export const waitingAfter = (ctx: Ctx, applicationId: string) =>
  ctx.db
    .select({ userId: mentorApplications.userId })
    .from(mentorApplications)
    .innerJoin(mentorProfiles, isPending)
    .where(and(isToDecide(ctx), ne(mentorApplications.id, applicationId)))
    .orderBy(
      sql`${place} > ${placeOf(sql`id = ${applicationId}`)} desc`,
      asc(mentorApplications.submittedAt),
      asc(mentorApplications.id),
    )
    .limit(1)
