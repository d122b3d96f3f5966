import { asc, eq } from 'drizzle-orm'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import type { Ctx } from '../context.ts'

/** What the viewer offers and has offered, in their own order. */
export const ownSessionTypes = ({ db, viewer }: Ctx) =>
  db
    .select({
      id: sessionTypes.id,
      name: sessionTypes.name,
      goalType: sessionTypes.goalType,
      durationMin: sessionTypes.durationMin,
      questions: sessionTypes.questions,
      active: sessionTypes.active,
      position: sessionTypes.position,
    })
    .from(sessionTypes)
    .where(eq(sessionTypes.mentorId, viewer.id))
    .orderBy(asc(sessionTypes.position), asc(sessionTypes.durationMin), asc(sessionTypes.id))
