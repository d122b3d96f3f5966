import { eq, or, sql, type SQLWrapper } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import { users } from '@mentorhub/db/schema/users'

/** What a calendar says of a booking to one of its two people; for the query's join with the other one. */
export const entryColumns = {
  id: bookings.id,
  status: bookings.status,
  startsAt: bookings.startsAt,
  endsAt: bookings.endsAt,
  topic: bookings.topic,
  meetingUrl: bookings.meetingUrl,
  icalUid: bookings.icalUid,
  icalSequence: bookings.icalSequence,
  stampedAt: sql<number>`coalesce(${bookings.confirmedAt}, ${bookings.requestedAt})`,
  other: sql<string>`coalesce(${users.name}, 'Somebody who has left')`,
}

export const isOf = (somebody: SQLWrapper) => or(eq(bookings.mentorId, somebody), eq(bookings.menteeId, somebody))

export const isOther = (somebody: SQLWrapper) =>
  sql`${users.id} = case when ${bookings.mentorId} = ${somebody} then ${bookings.menteeId} else ${bookings.mentorId} end`
