import { and, eq, sql } from 'drizzle-orm'
import { feedback } from '@mentorhub/db/schema/booking-parts'
import { bookingMoves, bookingProposals, bookings } from '@mentorhub/db/schema/bookings'
import { reports } from '@mentorhub/db/schema/support'
import type { Blanking, Whose } from './personal-table.ts'

/** Stands where a text is needed and its author has left. */
export const leftOut = 'Deleted with the account.'

/** The times and what became of it stay with the other; the words, the zone and the room go with whose they were. */
export const blankedBookings = (id: Whose): Blanking[] => [
  {
    set: { topic: 'Session', description: '', questions: '', menteeZone: 'UTC' },
    where: eq(bookings.menteeId, id),
  },
  {
    set: {
      meetingUrl: null,
      mentorZone: 'UTC',
      mentorLocalStart: sql`strftime('%Y-%m-%dT%H:%M', ${bookings.startsAt} / 1000, 'unixepoch')`,
    },
    where: eq(bookings.mentorId, id),
  },
  {
    set: { reason: sql`case when ${bookings.cancelledBy} in ('mentor', 'admin', 'system') then ${leftOut} end` },
    where: sql`${bookings.reason} is not null and exists (select 1 from ${bookingMoves}
      where ${bookingMoves.bookingId} = ${bookings.id} and ${bookingMoves.to} = ${bookings.status}
        and ${bookingMoves.reason} is not null and ${bookingMoves.actorId} = ${id})`,
  },
]

/** After the bookings, whose reasons are known by these. */
export const blankedMoves = (id: Whose): Blanking[] => [
  { set: { reason: null }, where: eq(bookingMoves.actorId, id) },
  // Where they meet is named after whose room it is.
  { set: { data: null }, where: and(eq(bookingMoves.actorId, id), eq(bookingMoves.move, 'set_link')) },
]

export const blankedProposals = (id: Whose): Blanking[] => [
  {
    set: { note: '' },
    where: sql`exists (select 1 from ${bookings} where ${bookings.id} = ${bookingProposals.bookingId}
      and case ${bookingProposals.proposedBy} when 'mentor' then ${bookings.mentorId} else ${bookings.menteeId} end = ${id})`,
  },
]

/** The stars stay with whom they were given to. */
export const blankedFeedback = (id: Whose): Blanking[] => [
  { set: { learned: '', helped: '', improve: '' }, where: eq(feedback.authorId, id) },
]

export const blankedReports = (id: Whose): Blanking[] => [{ set: { text: '' }, where: eq(reports.reporterId, id) }]
