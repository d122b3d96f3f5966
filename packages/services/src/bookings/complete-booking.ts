import type { CompleteBooking } from '@mentorhub/domain/bookings/life-inputs'
import type { Ctx } from '../context.ts'
import { actingAttended } from './acting-attended.ts'
import { inTime } from './in-time.ts'
import { makeMove, type BookingRow } from './make-move.ts'
import { noteStatement } from './write-note.ts'

/** They have met. The mentor says so once it is over, and may keep a note. */
export async function completeBooking(ctx: Ctx, { note, ...seen }: CompleteBooking): Promise<BookingRow> {
  const acting = await actingAttended(ctx, seen)
  inTime(ctx, acting, 'complete')
  return makeMove(ctx, acting, {
    move: 'complete',
    set: { completedAt: ctx.now() },
    beside: note === '' ? [] : [noteStatement(ctx, { bookingId: seen.id, authorId: acting.userId, body: note })],
  })
}
