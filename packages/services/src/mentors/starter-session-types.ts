import { and, eq, notExists, sql } from 'drizzle-orm'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import type { GoalType, SessionLength } from '@mentorhub/domain/mentors/mentor'
import type { Ctx } from '../context.ts'

type Starter = {
  readonly name: string
  readonly goalType: GoalType
  readonly durationMin: SessionLength
  readonly position: number
}

/** What every new mentor offers until they choose for themselves. */
const short: Starter = { name: 'A short conversation', goalType: 'guidance', durationMin: 30, position: 0 }
const long: Starter = { name: 'A whole session', goalType: 'guidance', durationMin: 60, position: 1 }

type Here = Pick<Ctx, 'db' | 'newId'>

/** For the commit that approves a mentor. Who has made session types of their own before keeps those alone. */
export const starterSessionTypes = (ctx: Here, mentorId: string) => [
  ctx.db.insert(sessionTypes).select(rowOf(ctx, mentorId, short).unionAll(rowOf(ctx, mentorId, long))),
]

function rowOf({ db, newId }: Here, mentorId: string, { name, goalType, durationMin, position }: Starter) {
  const own = db.select({ id: sessionTypes.id }).from(sessionTypes).where(eq(sessionTypes.mentorId, mentorId))
  return db
    .select({
      id: sql<string>`${newId()}`.as('id'),
      mentorId: mentorProfiles.userId,
      name: sql<string>`${name}`.as('name'),
      goalType: sql<GoalType>`${goalType}`.as('goal_type'),
      durationMin: sql<number>`${durationMin}`.as('duration_min'),
      priceMinor: sql<number>`0`.as('price_minor'),
      currency: sql<string>`'EUR'`.as('currency'),
      questions: sql<readonly string[]>`'[]'`.as('questions'),
      active: sql<boolean>`1`.as('active'),
      position: sql<number>`${position}`.as('position'),
    })
    .from(mentorProfiles)
    .where(and(eq(mentorProfiles.userId, mentorId), notExists(own)))
}
