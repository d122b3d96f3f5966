import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { availabilityRules } from '@mentorhub/db/schema/availability'
import { mostRules } from '@mentorhub/domain/availability/availability'
import type { Ctx } from '../context.ts'

type Own = { readonly mentorId: string; readonly ids: readonly string[] }

export const theseRules = ({ mentorId, ids }: Own) =>
  and(eq(availabilityRules.mentorId, mentorId), inArray(availabilityRules.id, [...ids]))

/** What was read of the usual week has not been changed meanwhile. */
export const rulesAreThere = ({ db }: Ctx, own: Own): SQL =>
  sql`${db.$count(availabilityRules, theseRules(own))} = ${own.ids.length}`

/** The id of one more; nobody gets one beyond the most. */
export const oneMoreRule = ({ db, newId }: Ctx, mentorId: string): SQL =>
  sql`case when ${db.$count(availabilityRules, eq(availabilityRules.mentorId, mentorId))} < ${mostRules} then ${newId()} end`

export const tooManyRules = { 'availability_rules.id is null': 'availability.too_many_rules' } as const
