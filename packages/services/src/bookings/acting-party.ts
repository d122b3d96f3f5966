import { and, eq, or } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import type { Party } from '@mentorhub/domain/bookings/booking'
import { Refusal } from '@mentorhub/domain/errors'
import type { Person } from '../auth/person.ts'
import { signedIn } from '../auth/viewer.ts'
import type { Ctx } from '../context.ts'
import type { Acting } from './make-move.ts'

export type ActingParty = Acting & { readonly by: Party; readonly userId: string }

export type Seen = { readonly id: string; readonly version: number }

type Somebody = ActingParty & { readonly person: Person }

/** The viewer as one of the two people of a booking, which stands as they have seen it. */
export async function actingParty(ctx: Ctx, seen: Seen): Promise<Somebody> {
  const acting = await partyOf(ctx, seen.id)
  return { ...acting, booking: asSeen(acting.booking, seen) }
}

/** The viewer as one of the two people of a booking, however it stands. For others there is no such booking. */
export async function partyOf(ctx: Ctx, id: string): Promise<Somebody> {
  const [person, [booking]] = await Promise.all([signedIn(ctx), bookingOfViewer(ctx, id)])
  if (!booking) throw new Refusal('not_found', 'booking.not_found')
  const by = booking.mentorId === person.id ? 'mentor' : 'mentee'
  return { booking, by, userId: person.id, kind: by, person }
}

/** Who decides on what has changed since has not seen what they decide on. */
export function asSeen<T extends { readonly version: number }>(booking: T, { version }: Pick<Seen, 'version'>): T {
  if (booking.version !== version) throw new Refusal('conflict', 'booking.changed_meanwhile')
  return booking
}

const bookingOfViewer = ({ db, viewer }: Ctx, id: string) =>
  db
    .select()
    .from(bookings)
    .where(and(eq(bookings.id, id), or(eq(bookings.mentorId, viewer.id), eq(bookings.menteeId, viewer.id))))
