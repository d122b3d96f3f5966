import { eq, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { bookings } from '@mentorhub/db/schema/bookings'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import type { Calendar } from '@mentorhub/domain/availability/availability'
import type { Interval } from '@mentorhub/domain/availability/interval'
import { minutes } from '@mentorhub/domain/duration'
import { calendarColumns, calendarOf } from '../availability/calendar-columns.ts'
import type { Ctx } from '../context.ts'
import { busyOf } from './busy-of.ts'

export type CalendarBeside = {
  readonly mentor: Calendar
  readonly menteeBusy: readonly Interval[]
  readonly lengthMin: number
}

// By another name, since what reads the calendar looks into bookings itself.
const moved = alias(bookings, 'moved')

/** When the two people of a booking could meet instead: the booking itself does not stand against its other times. */
export async function calendarBeside(
  { db, now }: Pick<Ctx, 'db' | 'now'>,
  id: string | SQL,
): Promise<CalendarBeside | undefined> {
  const [row] = await db
    .select({
      startsAt: moved.startsAt,
      endsAt: moved.endsAt,
      calendar: calendarColumns(now(), id),
      menteeBusy: busyOf(moved.menteeId, id),
    })
    .from(moved)
    .innerJoin(mentorProfiles, eq(mentorProfiles.userId, moved.mentorId))
    .where(eq(moved.id, id))
  if (!row) return undefined
  const { startsAt, endsAt, calendar, menteeBusy } = row
  return { mentor: calendarOf(calendar), menteeBusy, lengthMin: (endsAt - startsAt) / minutes(1) }
}
