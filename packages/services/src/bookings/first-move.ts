import type { SQL } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { bookingMoves, bookings } from '@mentorhub/db/schema/bookings'
import type { Ctx } from '../context.ts'
import { refreshStats } from '../mentors/refresh-stats.ts'
import { emit } from '../outbox/emit.ts'
import { claim } from './claims.ts'
import { planReminders, type BookingRow } from './make-move.ts'

type Statement = BatchItem<'sqlite'>

/** Whom it is between is known before it begins. */
export type NewBooking = BookingRow & { readonly mentorId: string; readonly menteeId: string }

type Beginning = {
  readonly booking: NewBooking
  readonly move: 'request' | 'book'
  /** Columns that are empty, and so fail the commit, where something else is not as it must be. */
  readonly insists: Partial<Record<keyof BookingRow, SQL>>
  /** What comes with it, such as files. */
  readonly beside?: readonly Statement[]
}

/** Writes a booking that was not there before, with all that follows from it. */
export const firstMove = (ctx: Ctx, { booking, move, insists, beside = [] }: Beginning): readonly Statement[] => [
  ctx.db.insert(bookings).values({ ...booking, ...insists }),
  ctx.db.insert(bookingMoves).values({
    bookingId: booking.id,
    version: booking.version,
    at: ctx.now(),
    actorId: booking.menteeId,
    actorKind: 'mentee',
    move,
    to: booking.status,
  }),
  ...claim(ctx, { ...booking, source: 'booking', sourceId: booking.id }),
  ...beside,
  ...planReminders(ctx, booking),
  refreshStats(ctx, booking.mentorId),
  emit(ctx, 'bookings.moved', { bookingId: booking.id, version: booking.version }),
]
