import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { bookingProposals, timeClaims } from '@mentorhub/db/schema/bookings'
import type { Ctx } from '../context.ts'

export type Proposal = typeof bookingProposals.$inferSelect

/** The other time that is offered for a booking at present. */
export async function openProposal({ db }: Pick<Ctx, 'db'>, bookingId: string | SQL): Promise<Proposal | undefined> {
  const [open] = await db
    .select()
    .from(bookingProposals)
    .where(and(eq(bookingProposals.bookingId, bookingId), eq(bookingProposals.status, 'open')))
  return open
}

/** What is offered is off, whatever it was: what it held is free again. */
export const closeProposal = (
  { db }: Pick<Ctx, 'db'>,
  bookingId: string,
  status: Exclude<Proposal['status'], 'open'>,
): BatchItem<'sqlite'>[] => {
  const isOpen = sql`booking_id = ${bookingId} and status = 'open'`
  return [
    db.delete(timeClaims).where(sql`${timeClaims.sourceId} in (select id from booking_proposals where ${isOpen})`),
    db.update(bookingProposals).set({ status }).where(isOpen),
  ]
}
