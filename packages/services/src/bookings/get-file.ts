import { and, eq, or } from 'drizzle-orm'
import { bookingFiles } from '@mentorhub/db/schema/booking-parts'
import { bookings } from '@mentorhub/db/schema/bookings'
import type { BookingRef } from '@mentorhub/domain/bookings/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'

/** A file as one of the two people of its booking gets it; for everybody else there is none. */
export async function getFile({ db, viewer, storage }: Ctx, { id }: BookingRef) {
  const [row] = await db
    .select({ key: bookingFiles.key, name: bookingFiles.name, type: bookingFiles.type })
    .from(bookingFiles)
    .innerJoin(bookings, eq(bookings.id, bookingFiles.bookingId))
    .where(and(eq(bookingFiles.id, id), or(eq(bookings.mentorId, viewer.id), eq(bookings.menteeId, viewer.id))))
  const file = row && (await storage.get(row.key))
  if (!file) throw new Refusal('not_found', 'file.not_found')
  return { name: row.name, type: row.type, bytes: file.bytes }
}
