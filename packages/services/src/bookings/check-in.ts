import { and, eq, gt, lte, sql } from 'drizzle-orm'
import { attendances } from '@mentorhub/db/schema/booking-parts'
import { bookings } from '@mentorhub/db/schema/bookings'
import { checkInFrom } from '@mentorhub/domain/bookings/booking'
import type { BookingRef } from '@mentorhub/domain/bookings/inputs'
import { troubleWithCheckIn } from '@mentorhub/domain/bookings/timing'
import { Refusal } from '@mentorhub/domain/errors'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { partyOf } from './acting-party.ts'

/** One of the two is there. Where they meet, for who joins by it; saying it again changes nothing. */
export async function checkIn(ctx: Ctx, { id }: BookingRef): Promise<{ meetingUrl: string | null }> {
  const { booking, userId } = await partyOf(ctx, id)
  const trouble = troubleWithCheckIn({ ...booking, checkedIn: [] }, ctx.now())
  if (trouble) throw new Refusal('conflict', trouble)
  await commit(ctx, [attendance(ctx, id, userId)], { 'attendances.booking_id is null': 'booking.changed_meanwhile' })
  return { meetingUrl: booking.meetingUrl }
}

/** Nobody is there at what was called off, moved or reported meanwhile. */
function attendance({ db, now }: Ctx, id: string, userId: string) {
  const open = db
    .select({ id: bookings.id })
    .from(bookings)
    .where(
      and(
        eq(bookings.id, id),
        eq(bookings.status, 'confirmed'),
        lte(bookings.startsAt, now() + checkInFrom),
        gt(bookings.endsAt, now()),
      ),
    )
  return db
    .insert(attendances)
    .values({ bookingId: sql`(${open})`, userId, checkedInAt: now() })
    .onConflictDoNothing()
}
