import { and, eq, or, sql } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import { reports } from '@mentorhub/db/schema/support'
import { users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import type { AskReport } from '@mentorhub/domain/support/inputs'
import type { Ctx } from '../context.ts'
import { isBlocked } from '../users/is-blocked.ts'

/** Of whom and of what a report would tell, and whether one waits already. */
export async function getReported(ctx: Ctx, { bookingId }: AskReport) {
  const { db, viewer } = ctx
  const [found] = await db
    .select({
      topic: bookings.topic,
      name: users.name,
      isBlocked: isBlocked(ctx),
      isReported: sql<number>`exists (
        select 1 from ${reports} where subject_type = 'booking' and subject_id = ${bookingId}
          and reporter_id = ${viewer.id} and status = 'open')`.mapWith(Boolean),
    })
    .from(bookings)
    .innerJoin(
      users,
      sql`${users.id} = case when ${bookings.mentorId} = ${viewer.id} then ${bookings.menteeId} else ${bookings.mentorId} end`,
    )
    .where(and(eq(bookings.id, bookingId), or(eq(bookings.mentorId, viewer.id), eq(bookings.menteeId, viewer.id))))
  if (!found) throw new Refusal('not_found', 'booking.not_found')
  return found
}
