import { and, eq, exists, sql, type SQL } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { mentorOpenings } from '@mentorhub/db/schema/availability'
import { mentorProfiles, mentorWaitlist } from '@mentorhub/db/schema/mentors'
import { users } from '@mentorhub/db/schema/users'
import { openingsOf, type HalfHours } from '@mentorhub/domain/availability/openings'
import { compile, openSlots } from '@mentorhub/domain/availability/open-slots'
import { days } from '@mentorhub/domain/duration'
import type { Ctx } from '../context.ts'
import { isListed } from '../mentors/mentor-card.ts'
import { nextFree } from '../mentors/next-free.ts'
import { calendarColumns, calendarOf } from './calendar-columns.ts'
import { shortestSession } from './shortest-session.ts'

/** Today of UTC and what follows it: twice a week, and a day more. */
const daysKept = 15

export type MentorOpenings = {
  readonly mentorId: string
  /** What they follow from, as read. */
  readonly stand: string
  readonly openings: readonly HalfHours[]
  readonly isNews: boolean
  /** Somebody waits, and there is a time to tell of, also where it lies behind the days that are kept. */
  readonly isAwaited: boolean
}

/** When mentors can be booked, as it follows from what they have set now, and whether that is what is kept. */
export async function openingsOfMentors(ctx: Ctx, whose: SQL | undefined, limit = 1): Promise<MentorOpenings[]> {
  const rows = await mentorsOf(ctx, whose, limit)
  const now = ctx.now()
  return rows.map(({ mentorId, stand, isOpen, shortest, kept, isWaitedFor, ...row }) => {
    const calendar = calendarOf(row)
    const lengthMin = isOpen ? shortest : null
    const openings = lengthMin === null ? [] : openingsIn(calendar, lengthMin, now)
    const isAwaited = isWaitedFor && nextFree(calendar, { lengthMin, now }) !== null
    return { mentorId, stand, openings, isNews: JSON.stringify(pairsOf(openings)) !== kept, isAwaited }
  })
}

export const pairsOf = (openings: readonly HalfHours[]) => openings.map(({ utcDay, mask }) => [utcDay, mask])

function openingsIn({ schedule, limits, taken }: ReturnType<typeof calendarOf>, lengthMin: number, now: number) {
  const to = now - (now % days(1)) + days(daysKept)
  return openingsOf(openSlots(compile(schedule), { limits, ...taken, lengthMin, from: now, to, now }))
}

const mentorsOf = ({ db, now }: Ctx, whose: SQL | undefined, limit: number) =>
  db
    .select({
      mentorId: mentorProfiles.userId,
      stand: standOf(now()),
      isOpen: isOpen.mapWith(Boolean),
      shortest: shortestSession,
      kept: sql<string>`(select json_group_array(json_array(utc_day, mask)) from (select utc_day, mask from ${mentorOpenings} where ${mentorOpenings.mentorId} = ${mentorProfiles.userId} order by utc_day))`,
      isWaitedFor:
        sql<boolean>`${isThere(db, mentorWaitlist, eq(mentorWaitlist.mentorId, mentorProfiles.userId))}`.mapWith(
          Boolean,
        ),
      ...calendarColumns(now()),
    })
    .from(mentorProfiles)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .where(whose)
    .orderBy(mentorProfiles.userId)
    .limit(limit)

const isOpen = sql<boolean>`(${and(isListed, eq(mentorProfiles.accepting, true))})`

/** The same words, the same openings at one moment. */
const standOf = (now: number) =>
  sql<string>`json_array(${isOpen}, ${shortestSession}, ${sql.join(Object.values(calendarColumns(now)), sql`, `)})`

/** Nothing that they follow from has been changed since it was read. */
export const standsAsRead = ({ db, now }: Ctx, { mentorId, stand }: MentorOpenings): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(mentorProfiles)
      .innerJoin(users, eq(users.id, mentorProfiles.userId))
      .where(and(eq(mentorProfiles.userId, mentorId), sql`${standOf(now())} = ${stand}`)),
  )
