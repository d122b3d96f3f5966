import { and, asc, eq, lte } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import { completesAfter } from '@mentorhub/domain/bookings/booking'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { makeMove, type BookingRow } from './make-move.ts'

/** What one run takes on; the rest comes with the next. */
const most = 200

/** What nobody has completed or reported within a day is completed; each in a commit of its own, so that one that fails stands in nobody's way. */
export async function completeBookings(ctx: Ctx): Promise<void> {
  const due = await over(ctx)
  const failed: string[] = []
  for (const booking of due) {
    try {
      await complete(ctx, booking)
    } catch (error) {
      if (error instanceof Refusal) continue
      ctx.log('bookings.completion_failed', { bookingId: booking.id, error })
      failed.push(booking.id)
    }
  }
  if (failed.length > 0) throw new Error(`${failed.length} of ${due.length} bookings could not be completed`)
}

const over = ({ db, now }: Ctx) =>
  db
    .select()
    .from(bookings)
    .where(and(eq(bookings.status, 'confirmed'), lte(bookings.endsAt, now() - completesAfter)))
    .orderBy(asc(bookings.endsAt))
    .limit(most)

const complete = (ctx: Ctx, booking: BookingRow) =>
  makeMove(
    ctx,
    { booking, by: 'system', kind: 'system', userId: null },
    { move: 'complete', set: { completedAt: ctx.now() } },
  )
