import { eq } from 'drizzle-orm'
import { attendances } from '@mentorhub/db/schema/booking-parts'
import type { Party } from '@mentorhub/domain/bookings/booking'
import type { Ctx } from '../context.ts'
import { actingParty, type ActingParty, type Seen } from './acting-party.ts'

type Attended = ActingParty & { readonly checkedIn: readonly Party[] }

/** The viewer as one of the two, and who of them has said that they are there. */
export async function actingAttended(ctx: Ctx, seen: Seen): Promise<Attended> {
  const [acting, rows] = await Promise.all([actingParty(ctx, seen), attendedIn(ctx, seen)])
  const { mentorId } = acting.booking
  return { ...acting, checkedIn: rows.map(({ userId }) => (userId === mentorId ? 'mentor' : 'mentee')) }
}

const attendedIn = ({ db }: Ctx, { id }: Seen) =>
  db.select({ userId: attendances.userId }).from(attendances).where(eq(attendances.bookingId, id))
