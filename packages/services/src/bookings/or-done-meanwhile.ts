import { and, eq } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import type { EditBooking } from '@mentorhub/domain/bookings/request-inputs'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import type { BookingRow } from './make-move.ts'

/** A form that is sent twice at once: the second finds a request that has moved on, to just what it asks for itself. */
export async function orDoneMeanwhile(ctx: Ctx, asked: EditBooking, edit: Promise<BookingRow>): Promise<BookingRow> {
  try {
    return await edit
  } catch (error) {
    if (!(error instanceof Refusal) || error.message !== 'booking.changed_meanwhile') throw error
    const [done] = await asAsked(ctx, asked)
    if (!done) throw error
    return done
  }
}

const asAsked = ({ db, viewer }: Ctx, { id, version, start, sessionTypeId, ...words }: EditBooking) =>
  db
    .select()
    .from(bookings)
    .where(
      and(
        eq(bookings.id, id),
        eq(bookings.menteeId, viewer.id),
        eq(bookings.version, version + 1),
        eq(bookings.startsAt, start),
        eq(bookings.sessionTypeId, sessionTypeId),
        eq(bookings.topic, words.topic),
        eq(bookings.description, words.description),
        eq(bookings.questions, words.questions),
      ),
    )
