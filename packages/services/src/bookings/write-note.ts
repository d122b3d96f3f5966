import { and, eq } from 'drizzle-orm'
import { bookingNotes } from '@mentorhub/db/schema/booking-parts'
import type { WriteNote } from '@mentorhub/domain/bookings/life-inputs'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { partyOf } from './acting-party.ts'

/** What one of the two keeps for their own eyes. */
export async function writeNote(ctx: Ctx, { id, note }: WriteNote): Promise<{ saved: true }> {
  const { userId } = await partyOf(ctx, id)
  await commit(ctx, [noteStatement(ctx, { bookingId: id, authorId: userId, body: note })])
  return { saved: true }
}

type Note = Pick<typeof bookingNotes.$inferInsert, 'bookingId' | 'authorId' | 'body'>

/** An empty note is none. */
export function noteStatement({ db, now }: Pick<Ctx, 'db' | 'now'>, note: Note) {
  const { bookingId, authorId, body } = note
  if (body === '')
    return db
      .delete(bookingNotes)
      .where(and(eq(bookingNotes.bookingId, bookingId), eq(bookingNotes.authorId, authorId)))
  const updatedAt = now()
  return db
    .insert(bookingNotes)
    .values({ ...note, updatedAt })
    .onConflictDoUpdate({ target: [bookingNotes.bookingId, bookingNotes.authorId], set: { body, updatedAt } })
}
