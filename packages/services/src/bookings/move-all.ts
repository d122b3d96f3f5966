import { sql, type SQL } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { bookingReminders } from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, bookingProposals, bookings, timeClaims } from '@mentorhub/db/schema/bookings'
import { outbox } from '@mentorhub/db/schema/system'
import type { Actor } from '@mentorhub/domain/bookings/booking'
import { moves } from '@mentorhub/domain/bookings/moves'
import type { Ctx } from '../context.ts'
import { refreshStatsOf } from '../mentors/refresh-stats.ts'

export type Ending = {
  /** Which bookings, as a condition on them. */
  readonly which: SQL
  readonly move: 'cancel' | 'complete'
  readonly by: Extract<Actor, 'admin' | 'system'>
  readonly userId: string | null
  readonly reason: SQL | null
  /** What changes in them, as columns of an update. */
  readonly set: SQL
}

/**
 * Ends whatever is open at the moment of the commit, however much it is, and whatever was made of it since anybody looked:
 * what `makeMove` does for one booking, for all of a condition. It is asked as long as the bookings are as they were, so
 * they themselves come last.
 */
export function moveAll(ctx: Ctx, { which, move, by, userId, reason, set }: Ending): BatchItem<'sqlite'>[] {
  const { db, now } = ctx
  const { from, to } = moves[move]
  const ending = sql`${bookings.status} in ${[...from]} and (${which})`
  const ids = sql`select ${bookings.id} from ${bookings} where ${ending}`
  const proposed = sql`select ${bookingProposals.id} from ${bookingProposals} where ${bookingProposals.bookingId} in (${ids})`
  ctx.tellSoon()
  return [
    db.run(sql`
      insert into ${bookingMoves} (booking_id, version, at, actor_id, actor_kind, move, from_status, to_status, reason)
      select ${bookings.id}, ${bookings.version} + 1, ${now()}, ${userId}, ${by}, ${move}, ${bookings.status}, ${to}, ${reason}
      from ${bookings} where ${ending}`),
    db.delete(timeClaims).where(sql`${timeClaims.sourceId} in (${ids} union all ${proposed})`),
    db
      .update(bookingProposals)
      .set({ status: 'withdrawn' })
      .where(sql`${bookingProposals.status} = 'open' and ${bookingProposals.bookingId} in (${ids})`),
    db
      .delete(bookingReminders)
      .where(sql`${bookingReminders.sentAt} is null and ${bookingReminders.bookingId} in (${ids})`),
    db.run(sql`
      insert into ${outbox} (id, topic, payload, created_at, due_at)
      select ${bookings.id} || '.' || (${bookings.version} + 1), 'bookings.moved',
        json_object('bookingId', ${bookings.id}, 'version', ${bookings.version} + 1), ${now()}, ${now()}
      from ${bookings} where ${ending}`),
    db.run(sql`update ${bookings} set version = version + 1, status = ${to}, ${set} where ${ending}`),
    refreshStatsOf(ctx, sql`select ${bookings.mentorId} from ${bookings} where ${which}`),
  ]
}
