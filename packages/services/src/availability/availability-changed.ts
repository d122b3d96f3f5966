import { sql, type SQL } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'

/**
 * For every commit that changes when a mentor can be booked. What must still be so is asked by the first statement of the
 * commit: otherwise there is nothing to tell, and the whole commit fails.
 */
export const availabilityChanged = (ctx: Ctx, mentorId: string | SQL, provided?: SQL) =>
  emit(ctx, 'availability.changed', provided ? sql`case when ${provided} then ${told(mentorId)} end` : told(mentorId))

const told = (mentorId: string | SQL) => sql`json_object('mentorId', ${mentorId})`

export const changedMeanwhile = {
  'outbox.payload is null': 'availability.changed_meanwhile',
  'availability_rules.overlap': 'availability.changed_meanwhile',
} as const
