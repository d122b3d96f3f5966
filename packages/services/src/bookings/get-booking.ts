import { and, eq, or, sql } from 'drizzle-orm'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { bookings } from '@mentorhub/db/schema/bookings'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { addToCalendar } from '@mentorhub/domain/bookings/add-to-calendar'
import { otherParty, type BookingStatus, type Party } from '@mentorhub/domain/bookings/booking'
import type { BookingRef } from '@mentorhub/domain/bookings/inputs'
import { turnOf } from '@mentorhub/domain/bookings/turn'
import { Refusal } from '@mentorhub/domain/errors'
import { signedIn } from '../auth/viewer.ts'
import type { Ctx } from '../context.ts'
import { photoOf } from '../users/photo-of.ts'
import { bookingParts } from './booking-parts.ts'
import { calendarEntry } from './calendar-entry.ts'
import { besides } from './list-requests.ts'
import type { BookingRow } from './make-move.ts'
import { substitutesFor } from './substitutes.ts'

/** A booking as one of its two people finds it; for everybody else there is no such booking. */
export async function getBooking(ctx: Ctx, { id }: BookingRef) {
  const [{ id: viewerId }, [found], parts, substitutes] = await Promise.all([
    signedIn(ctx),
    bookingWithOther(ctx, id),
    bookingParts(ctx, id),
    substitutesFor(ctx, { id }),
  ])
  if (!found) throw new Refusal('not_found', 'booking.not_found')
  const { booking, other, sessionType, beside } = found
  const as: Party = booking.mentorId === viewerId ? 'mentor' : 'mentee'
  const shown = {
    ...booking,
    sessionType,
    ...partsFor(parts, { booking, as, viewerId, now: ctx.now() }),
    meetingUrl: showsLink.has(booking.status) ? booking.meetingUrl : null,
    calendars: calendarsOf(ctx, booking, other),
    now: ctx.now(),
  }
  return as === 'mentor'
    ? { ...shown, as, other: personOf(other, 'mentee', booking.menteeZone), beside }
    : { ...shown, as, other: personOf(other, 'mentor', booking.mentorZone), substitutes }
}

type Parts = Awaited<ReturnType<typeof bookingParts>>
type Seen = { readonly booking: BookingRow; readonly as: Party; readonly viewerId: string; readonly now: number }

/** The lists of a booking, with everybody named by the side that they are on, and what they come to. */
function partsFor(parts: Parts, { booking, as, viewerId, now }: Seen) {
  const [moves, proposals, asked, files, attended, [note], said] = parts
  // Whoever has left is not the viewer.
  const partyOf = (userId: string | null): Party => (userId === viewerId ? as : otherParty(as))
  const messages = asked.map(({ authorId, ...message }) => ({ ...message, by: partyOf(authorId) }))
  const checkedIn = attended.map(({ userId }) => partyOf(userId))
  const saidBy = said.map(({ authorId }) => partyOf(authorId))
  const openProposal = proposals.find(({ status }) => status === 'open') ?? null
  const awaitsReply = booking.infoAskedAt !== null && messages.at(-1)?.by === 'mentor'
  return {
    moves: moves.map(({ actorId, actorKind, ...move }) => ({
      ...move,
      by: actorKind === 'email_link' ? partyOf(actorId) : actorKind,
      byMail: actorKind === 'email_link',
    })),
    proposals,
    messages,
    files,
    checkedIn,
    note: note ?? null,
    feedback: { own: said[saidBy.indexOf(as)] ?? null, theirs: said[saidBy.indexOf(otherParty(as))] ?? null },
    turn: turnOf({ ...booking, checkedIn, openProposal, awaitsReply, saidBy }, now),
  }
}

/** What is only asked for stands in no calendar yet. */
const calendarsOf = (ctx: Ctx, booking: BookingRow, { name }: Other) =>
  booking.status === 'confirmed'
    ? addToCalendar(calendarEntry(ctx, { ...booking, other: name ?? gone, stampedAt: booking.createdAt }))
    : null

/** Before it is agreed and once it is off, a link leads nowhere. */
const showsLink: ReadonlySet<BookingStatus> = new Set(['confirmed', 'completed'])

type Other = Awaited<ReturnType<typeof bookingWithOther>>[number]['other']

const gone = 'Somebody who has left'

/** Whoever has left is nobody any more; where they were is known from the booking. */
function personOf<P extends Party>(
  { name, username, timezone, photoKey, goals, ...told }: Other,
  party: P,
  zone: string,
) {
  if (name === null || username === null) return { party, name: gone, zone, photo: null, told: null }
  return {
    party,
    name,
    zone: timezone ?? zone,
    photo: photoOf(photoKey),
    told: { ...told, username, goals: goals ?? '' },
  }
}

const bookingWithOther = (ctx: Ctx, id: string) =>
  ctx.db
    .select({
      booking: bookings,
      sessionType: sessionTypes.name,
      beside: besides(ctx),
      other: {
        username: users.username,
        name: users.name,
        timezone: users.timezone,
        photoKey: profiles.photoKey,
        headline: profiles.headline,
        jobTitle: profiles.jobTitle,
        company: profiles.company,
        goals: profiles.goals,
        isMentor: sql<number>`${mentorProfiles.status} is 'approved'`.mapWith(Boolean),
      },
    })
    .from(bookings)
    .leftJoin(
      users,
      sql`${users.id} = case when ${bookings.mentorId} = ${ctx.viewer.id} then ${bookings.menteeId} else ${bookings.mentorId} end`,
    )
    .leftJoin(profiles, eq(profiles.userId, users.id))
    .leftJoin(mentorProfiles, eq(mentorProfiles.userId, users.id))
    .leftJoin(sessionTypes, eq(sessionTypes.id, bookings.sessionTypeId))
    .where(and(eq(bookings.id, id), or(eq(bookings.mentorId, ctx.viewer.id), eq(bookings.menteeId, ctx.viewer.id))))
