import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { bookingReminders } from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, bookingProposals, bookings } from '@mentorhub/db/schema/bookings'
import { isActive, type Actor, type ActorKind } from '@mentorhub/domain/bookings/booking'
import { statusAfter, troubleWith, type Move } from '@mentorhub/domain/bookings/moves'
import { remindersFor } from '@mentorhub/domain/bookings/reminders'
import { Refusal } from '@mentorhub/domain/errors'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { refreshStats } from '../mentors/refresh-stats.ts'
import { emit } from '../outbox/emit.ts'
import { claimRefusals, release } from './claims.ts'

type Statement = BatchItem<'sqlite'>
export type BookingRow = typeof bookings.$inferSelect

/** Somebody, or something, about to move a booking as they have read it. */
export type Acting = {
  readonly booking: BookingRow
  readonly by: Actor
  readonly userId: string | null
  readonly kind: ActorKind
  /** What the right to act hangs on, before all else in the commit: a link of a mail is used up here. */
  readonly first?: readonly Statement[]
  readonly refusals?: Readonly<Record<string, string>>
}

export type Made = {
  readonly move: Move
  readonly set?: Partial<BookingRow>
  readonly reason?: string | null
  readonly data?: Readonly<Record<string, string | number | null>> | null
  /** What else must still be so. */
  readonly provided?: SQL
  /** What happens with it: claims of a new time, a message, a proposal. */
  readonly beside?: readonly Statement[]
  readonly refusals?: Readonly<Record<string, string>>
}

/** Writes a move with all that follows from it, or nothing. The booking as it is then. */
export async function makeMove(ctx: Ctx, acting: Acting, made: Made): Promise<BookingRow> {
  const { booking, by } = acting
  const trouble = troubleWith(made.move, booking, by)
  if (trouble) throw new Refusal('conflict', trouble)
  const after = afterMove(booking, made)
  await commit(ctx, [...(acting.first ?? []), ...moveStatements(ctx, { acting, made, after })], {
    ...moveRefusals,
    ...acting.refusals,
    ...made.refusals,
  })
  return after
}

const afterMove = (booking: BookingRow, { move, set }: Made): BookingRow => ({
  ...booking,
  ...set,
  status: statusAfter(move, booking),
  version: booking.version + 1,
})

type Step = { readonly acting: Acting; readonly made: Made; readonly after: BookingRow }

function moveStatements(ctx: Ctx, { acting, made, after }: Step): Statement[] {
  const { db } = ctx
  const { booking } = acting
  return [
    db.insert(bookingMoves).values({
      bookingId: booking.id,
      version: made.provided ? sql`case when ${made.provided} then ${after.version} end` : after.version,
      at: ctx.now(),
      actorId: acting.userId,
      actorKind: acting.kind,
      move: made.move,
      from: booking.status,
      to: after.status,
      reason: made.reason ?? null,
      data: made.data ?? null,
    }),
    db
      .update(bookings)
      .set({ ...made.set, status: after.status, version: after.version })
      .where(eq(bookings.id, booking.id)),
    ...(isActive(after) ? [] : lettingGo(ctx, booking)),
    ...(made.beside ?? []),
    ...planReminders(ctx, after),
    ...(after.mentorId === null ? [] : [refreshStats(ctx, after.mentorId)]),
    emit(ctx, 'bookings.moved', { bookingId: booking.id, version: after.version }),
  ]
}

/** What ends takes no time any more, and no offer is left open in it. */
const lettingGo = (ctx: Ctx, { id }: BookingRow): Statement[] => [
  release(ctx, id),
  ctx.db
    .update(bookingProposals)
    .set({ status: 'withdrawn' })
    .where(and(eq(bookingProposals.bookingId, id), eq(bookingProposals.status, 'open'))),
]

/** What was planned for the state before is replaced by what the new one reminds of. */
export function planReminders({ db, now }: Pick<Ctx, 'db' | 'now'>, booking: BookingRow): Statement[] {
  const { id: bookingId, version } = booking
  const planned = remindersFor(booking, now()).map((reminder) => ({ ...reminder, bookingId, version }))
  return [
    db.delete(bookingReminders).where(and(eq(bookingReminders.bookingId, bookingId), isNull(bookingReminders.sentAt))),
    ...(planned.length > 0 ? [db.insert(bookingReminders).values(planned)] : []),
  ]
}

const moveRefusals = {
  'booking_moves.booking_id, booking_moves.version': 'booking.changed_meanwhile',
  'booking_moves.version is null': 'booking.changed_meanwhile',
  ...claimRefusals,
} as const
