import { and, eq, sql, type SQL } from 'drizzle-orm'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { users } from '@mentorhub/db/schema/users'
import { slotTrouble } from '@mentorhub/domain/bookings/slot-trouble'
import { Refusal } from '@mentorhub/domain/errors'
import { calendarColumns, calendarOf } from '../availability/calendar-columns.ts'
import type { Ctx } from '../context.ts'
import { isListed } from '../mentors/mentor-card.ts'
import { isBlocked } from '../users/is-blocked.ts'
import { busyOf } from './busy-of.ts'

type Asking = {
  readonly mentor: SQL<string | null>
  readonly sessionTypeId: string
  /** A booking that may move: its own time does not stand against it. */
  readonly except?: string
}

/** All that decides whether somebody can be asked for a session, in one round trip with whatever else is read. */
export async function askedMentor(ctx: Ctx, { mentor, sessionTypeId, except }: Asking) {
  const [[found], [type], [own]] = await Promise.all([
    mentorRow(ctx, mentor, except),
    typeRow(ctx, mentor, sessionTypeId),
    ctx.db.select({ busy: busyOf(ctx.viewer.id, except) }).from(sql`(select 1)`),
  ])
  return { mentor: found, lengthMin: type?.lengthMin, ownBusy: own?.busy ?? [] }
}

type Found = Awaited<ReturnType<typeof askedMentor>>

export type Offer = {
  readonly mentorId: string
  readonly zone: string
  readonly gapMin: number
  readonly lengthMin: number
  readonly autoConfirm: boolean
}

/** What the mentor can be asked for at this start, or the reason why they cannot. The keys have the last word. */
export function offerAt({ mentor, lengthMin, ownBusy }: Found, start: number, now: number): Offer {
  if (!mentor || mentor.hasBlocked) throw new Refusal('not_found', 'mentor.not_found')
  if (!mentor.accepting) throw new Refusal('conflict', 'booking.not_accepting')
  if (lengthMin === undefined) throw new Refusal('not_found', 'session_type.not_found')
  const { schedule, limits } = mentor.calendar
  refuse(slotTrouble(mentor.calendar, { start, lengthMin, now }, ownBusy))
  const { id: mentorId, autoConfirm } = mentor
  return { mentorId, zone: schedule.zone, gapMin: limits.gapMin, lengthMin, autoConfirm }
}

function refuse(trouble: string | undefined): void {
  if (trouble) throw new Refusal('conflict', trouble)
}

const mentorRow = async (ctx: Ctx, mentor: SQL<string | null>, except: string | undefined) => {
  const rows = await ctx.db
    .select({
      id: mentorProfiles.userId,
      accepting: mentorProfiles.accepting,
      autoConfirm: mentorProfiles.autoConfirm,
      hasBlocked: isBlocked(ctx),
      calendar: calendarColumns(ctx.now(), except),
    })
    .from(mentorProfiles)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .where(and(isListed, eq(users.id, mentor)))
  return rows.map(({ calendar, ...row }) => ({ ...row, calendar: calendarOf(calendar) }))
}

/** As long as nothing is charged here, only what is free can be asked for. */
const typeRow = ({ db }: Ctx, mentor: SQL<string | null>, id: string) =>
  db
    .select({ lengthMin: sessionTypes.durationMin })
    .from(sessionTypes)
    .where(
      and(
        eq(sessionTypes.id, id),
        eq(sessionTypes.mentorId, mentor),
        eq(sessionTypes.active, true),
        eq(sessionTypes.priceMinor, 0),
      ),
    )
