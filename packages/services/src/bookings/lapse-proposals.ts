import { and, asc, eq, getTableColumns, lte } from 'drizzle-orm'
import { bookingProposals, bookings } from '@mentorhub/db/schema/bookings'
import type { Ctx } from '../context.ts'
import { eachAlone } from './each-alone.ts'
import { makeMove } from './make-move.ts'
import { closeProposal } from './proposals.ts'

/** Who never said whether another time suits them keeps the old one. */
export async function lapseProposals(ctx: Ctx): Promise<void> {
  const due = await lapsing(ctx)
  await eachAlone(ctx, due, (booking) =>
    makeMove(
      ctx,
      { booking, by: 'system', userId: null, kind: 'system' },
      { move: 'lapse_proposal', beside: closeProposal(ctx, booking.id, 'expired') },
    ),
  )
}

const lapsing = ({ db, now }: Ctx) =>
  db
    .select(getTableColumns(bookings))
    .from(bookingProposals)
    .innerJoin(bookings, eq(bookings.id, bookingProposals.bookingId))
    .where(and(eq(bookingProposals.status, 'open'), lte(bookingProposals.expiresAt, now())))
    .orderBy(asc(bookingProposals.expiresAt))
    .limit(200)
