import { and, eq, gte, inArray, lte, not, notInArray, sql, type SQL } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { availabilityOverrides } from '@mentorhub/db/schema/availability'
import type { Override } from '@mentorhub/domain/availability/availability'
import type { Ctx } from '../context.ts'

type Own = { readonly mentorId: string; readonly ids: readonly string[] }

export const theseOverrides = ({ mentorId, ids }: Own) =>
  and(eq(availabilityOverrides.mentorId, mentorId), inArray(availabilityOverrides.id, [...ids]))

export const sameOverride = (mentorId: string, told: Override) =>
  and(
    sameDate(mentorId, told),
    eq(availabilityOverrides.untilDate, told.until),
    eq(availabilityOverrides.startMin, told.start),
    eq(availabilityOverrides.endMin, told.end),
  )

/** What goes is still there, and nothing has come that these hours would have to be joined with. */
export const overridesStand = ({ db }: Ctx, own: Own, told: Override): SQL | undefined =>
  and(
    sql`${db.$count(availabilityOverrides, theseOverrides(own))} = ${own.ids.length}`,
    joinsOthers(told) ? not(isThere(db, availabilityOverrides, others(own, told))) : undefined,
  )

/** Hours of a date are one; time away stays as it was said, because each holiday is taken back by itself. */
export const joinsOthers = ({ kind }: Override) => kind !== 'block'

const others = ({ mentorId, ids }: Own, told: Override) =>
  and(
    sameDate(mentorId, told),
    lte(availabilityOverrides.startMin, told.end),
    gte(availabilityOverrides.endMin, told.start),
    notInArray(availabilityOverrides.id, [...ids]),
    sql`not (${sameOverride(mentorId, told)})`,
  )

const sameDate = (mentorId: string, { kind, on }: Override) =>
  and(
    eq(availabilityOverrides.mentorId, mentorId),
    eq(availabilityOverrides.kind, kind),
    eq(availabilityOverrides.onDate, on),
  )
