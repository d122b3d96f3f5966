import { and, eq, inArray } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import { users } from '@mentorhub/db/schema/users'
import { icsOf } from '@mentorhub/domain/bookings/ics'
import type { BookingRef } from '@mentorhub/domain/bookings/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import { calendarEntry } from '../bookings/calendar-entry.ts'
import type { Ctx } from '../context.ts'
import { entryColumns, isOf, isOther } from './entry-columns.ts'

/** One booking as a file for calendars, for its two people alone. */
export async function getEntry(ctx: Ctx, { id }: BookingRef): Promise<{ text: string }> {
  const { db, viewer } = ctx
  const [found] = await db
    .select(entryColumns)
    .from(bookings)
    .leftJoin(users, isOther(viewer.id))
    .where(and(eq(bookings.id, id), isOf(viewer.id), inArray(bookings.status, ['pending', 'confirmed', 'completed'])))
  if (!found) throw new Refusal('not_found', 'booking.not_found')
  return { text: icsOf('PUBLISH', [calendarEntry(ctx, found)]) }
}
