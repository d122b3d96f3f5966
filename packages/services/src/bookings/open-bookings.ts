import { and, asc, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { bookings } from '@mentorhub/db/schema/bookings'
import { users } from '@mentorhub/db/schema/users'
import { activeStatuses, type Party } from '@mentorhub/domain/bookings/booking'
import type { Looking } from '../context.ts'
import { isAhead } from './close-bookings.ts'

const [mentor, mentee] = [alias(users, 'mentor'), alias(users, 'mentee')]

/** So many are named; of the others it is said how many they are. */
const named = 12

/** What is open and still to come, the next first, as somebody has to know it before they change something about it. */
export async function openBookings({ db, viewer, now }: Looking, whose: SQL | undefined, most = named) {
  const rows = await db
    .select({
      total: sql<number>`count(*) over ()`,
      booking: { id: bookings.id, status: bookings.status, startsAt: bookings.startsAt, endsAt: bookings.endsAt },
      as: sql<Party | null>`case ${viewer.id} when ${bookings.mentorId} then 'mentor' when ${bookings.menteeId} then 'mentee' end`,
      mentor: { name: mentor.name, zone: mentor.timezone },
      mentee: { name: mentee.name, zone: mentee.timezone },
    })
    .from(bookings)
    .innerJoin(mentor, eq(mentor.id, bookings.mentorId))
    .innerJoin(mentee, eq(mentee.id, bookings.menteeId))
    .where(and(inArray(bookings.status, [...activeStatuses]), isAhead(now()), whose))
    .orderBy(asc(bookings.startsAt), asc(bookings.id))
    .limit(most)
  return {
    total: rows[0]?.total ?? 0,
    next: rows.map(({ booking, as, mentor: one, mentee: other }) => ({ ...booking, as, mentor: one, mentee: other })),
  }
}
