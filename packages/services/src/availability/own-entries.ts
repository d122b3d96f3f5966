import { asc, eq } from 'drizzle-orm'
import { availabilityOverrides, availabilityRules } from '@mentorhub/db/schema/availability'
import type { Ctx } from '../context.ts'

/** The usual week of the viewer. */
export const ownRules = ({ db, viewer }: Ctx) =>
  db
    .select({
      id: availabilityRules.id,
      weekday: availabilityRules.weekday,
      start: availabilityRules.startMin,
      end: availabilityRules.endMin,
    })
    .from(availabilityRules)
    .where(eq(availabilityRules.mentorId, viewer.id))
    .orderBy(asc(availabilityRules.weekday), asc(availabilityRules.startMin))

/** The viewer's days that differ from it. */
export const ownOverrides = ({ db, viewer }: Ctx) =>
  db
    .select({
      id: availabilityOverrides.id,
      kind: availabilityOverrides.kind,
      on: availabilityOverrides.onDate,
      until: availabilityOverrides.untilDate,
      start: availabilityOverrides.startMin,
      end: availabilityOverrides.endMin,
      note: availabilityOverrides.note,
    })
    .from(availabilityOverrides)
    .where(eq(availabilityOverrides.mentorId, viewer.id))
    .orderBy(asc(availabilityOverrides.onDate), asc(availabilityOverrides.startMin))
