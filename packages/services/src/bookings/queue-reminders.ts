import { and, isNull, lte, sql } from 'drizzle-orm'
import { bookingReminders } from '@mentorhub/db/schema/booking-parts'
import { outbox } from '@mentorhub/db/schema/system'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emitEach } from '../outbox/emit-each.ts'

/**
 * Hands what is due to the outbox and marks it in the same commit: of runs that do so at once, only the first finds it.
 * Their ids follow one another, because what is listed on somebody's page is in the order of its ids.
 */
export function queueReminders(ctx: Ctx): Promise<void> {
  const { db, now, newId } = ctx
  const { bookingId, version, kind, dueAt, sentAt } = bookingReminders
  const isDue = and(isNull(sentAt), lte(dueAt, now()))
  const items = db
    .select(
      emitEach(ctx, {
        id: sql`${newId()} || '.' || row_number() over (order by ${dueAt})`,
        topic: 'bookings.reminder_due',
        payload: sql`json_object('bookingId', ${bookingId}, 'version', ${version}, 'kind', ${kind})`,
      }),
    )
    .from(bookingReminders)
    .where(isDue)
  return commit(ctx, [db.insert(outbox).select(items), db.update(bookingReminders).set({ sentAt: now() }).where(isDue)])
}
