import { eq } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import { Refusal } from '@mentorhub/domain/errors'
import { audit } from '../audit.ts'
import { isStillHere, signedIn } from '../auth/viewer.ts'
import { asSeen, type Seen } from '../bookings/acting-party.ts'
import type { Acting } from '../bookings/make-move.ts'
import type { Ctx } from '../context.ts'

/** The viewer as one of the staff who decides about a booking of two others; what is done is written down, without the words. */
export async function bookingAsStaff(ctx: Ctx, seen: Seen, action: string): Promise<Acting> {
  const [{ id: userId }, [found]] = await Promise.all([
    signedIn(ctx),
    ctx.db.select().from(bookings).where(eq(bookings.id, seen.id)),
  ])
  if (!found) throw new Refusal('not_found', 'booking.not_found')
  if (found.mentorId === userId || found.menteeId === userId) throw new Refusal('forbidden', 'admin.yourself')
  const booking = asSeen(found, seen)
  const entry = audit(ctx, {
    actorId: userId,
    action,
    subject: ['booking', seen.id],
    before: { status: booking.status },
    provided: isStillHere(ctx, userId),
  })
  return {
    booking,
    by: 'admin',
    kind: 'admin',
    userId,
    first: [entry],
    refusals: { 'audit_log.id is null': 'booking.changed_meanwhile' },
  }
}
