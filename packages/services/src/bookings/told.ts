import { and, asc, desc, eq, gte, sql } from 'drizzle-orm'
import { bookingMessages } from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, bookingProposals, bookings } from '@mentorhub/db/schema/bookings'
import { profiles, users } from '@mentorhub/db/schema/users'
import type { Party } from '@mentorhub/domain/bookings/booking'
import type { Ctx } from '../context.ts'
import type { BookingRow } from './make-move.ts'

export type Reader = Awaited<ReturnType<typeof readersOf>>[number]
export type Told = NonNullable<Awaited<ReturnType<typeof toldOf>>>

/** A booking with all that may be told of it, as it is now; `moves` are those from the given version on. */
export async function toldOf(ctx: Ctx, bookingId: string, since: number) {
  const { db } = ctx
  const [[booking], readers, moves, [proposal], [message]] = await Promise.all([
    db.select().from(bookings).where(eq(bookings.id, bookingId)),
    readersOf(ctx, bookingId),
    db
      .select()
      .from(bookingMoves)
      .where(and(eq(bookingMoves.bookingId, bookingId), gte(bookingMoves.version, since)))
      .orderBy(asc(bookingMoves.version)),
    db
      .select()
      .from(bookingProposals)
      .where(eq(bookingProposals.bookingId, bookingId))
      .orderBy(desc(bookingProposals.createdAt), desc(bookingProposals.id))
      .limit(1),
    db
      .select({ body: bookingMessages.body, authorId: bookingMessages.authorId })
      .from(bookingMessages)
      .where(eq(bookingMessages.bookingId, bookingId))
      .orderBy(desc(bookingMessages.createdAt), desc(bookingMessages.id))
      .limit(1),
  ])
  return booking && { booking, readers: byParty(booking, readers), moves, proposal, message }
}

const readersOf = ({ db }: Ctx, bookingId: string) =>
  db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      username: users.username,
      timezone: users.timezone,
      status: users.status,
      deletionDueAt: users.deletionDueAt,
      headline: profiles.headline,
    })
    .from(bookings)
    .innerJoin(users, sql`${users.id} in (${bookings.mentorId}, ${bookings.menteeId})`)
    .leftJoin(profiles, eq(profiles.userId, users.id))
    .where(eq(bookings.id, bookingId))

const byParty = (booking: BookingRow, readers: readonly Reader[]): Readonly<Record<Party, Reader | undefined>> => ({
  mentor: readers.find(({ id }) => id === booking.mentorId),
  mentee: readers.find(({ id }) => id === booking.menteeId),
})

/** Whoever has left, or was sent away, is told nothing any more. */
export const isReachable = (reader: Reader | undefined): reader is Reader =>
  reader?.status === 'active' && reader.deletionDueAt === null
