import { and, eq, sql, type SQL } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { askedRange } from '@mentorhub/domain/availability/asked-range'
import type { Calendar } from '@mentorhub/domain/availability/availability'
import { compile, openSlots } from '@mentorhub/domain/availability/open-slots'
import type { AskSlots } from '@mentorhub/domain/availability/slots-inputs'
import { days } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import { busyOf } from '../bookings/busy-of.ts'
import type { Ctx } from '../context.ts'
import { isKeptFrom } from '../mentors/is-kept-from.ts'
import { isListed } from '../mentors/mentor-card.ts'
import { offeredTypes } from '../mentors/mentor-lists.ts'
import { nextFree } from '../mentors/next-free.ts'
import { isBlocked } from '../users/is-blocked.ts'
import { ownerColumns } from '../users/owner-columns.ts'
import { userBy } from '../users/user-by.ts'
import { calendarColumns, calendarOf } from './calendar-columns.ts'

/** When a mentor can be booked, as instants, for one kind of session; without a choice the first that they offer. */
export async function getSlots(ctx: Ctx, ask: AskSlots) {
  const read = await readCalendar(ctx, userBy(ctx, ask.username))
  return slotsIn(read, ask, ctx.now())
}

/** All that the free times of a mentor follow from; `except` is a booking that may move, and does not stand in its own way. */
export async function readCalendar(ctx: Ctx, named: SQL<string | null>, except?: string) {
  const [[mentor], types, viewer, [own]] = await Promise.all([
    mentorRow(ctx, named, except),
    offeredTypes(ctx, named),
    ctx.viewer.read(),
    ownTime(ctx, except),
  ])
  if (!mentor || isKeptFrom(viewer, mentor.owner)) throw new Refusal('not_found', 'mentor.not_found')
  return { accepting: mentor.accepting, calendar: calendarOf(mentor.calendar), types, ownBusy: own?.busy ?? [] }
}

type Read = Awaited<ReturnType<typeof readCalendar>>

export function slotsIn({ accepting, calendar, types, ownBusy }: Read, ask: Omit<AskSlots, 'username'>, now: number) {
  const type = chosenOf(types, ask.sessionTypeId)
  const { from, to } = askedRange({ ...ask, zone: ask.zone ?? calendar.schedule.zone, now })
  const lengthMin = type?.lengthMin ?? null
  const bookable = accepting ? lengthMin : null
  return {
    zone: calendar.schedule.zone,
    sessionTypeId: type?.id ?? null,
    lengthMin,
    starts: bookable === null ? [] : startsIn(calendar, { lengthMin: bookable, from, to, now }),
    /** When whoever looks is taken themselves, whatever the mentor has free. */
    viewerBusy: ownBusy.filter(({ start, end }) => start < to && end > from),
    next: nextFree(calendar, { lengthMin: bookable, now }),
    until: untilOf(calendar, now),
    accepting,
  }
}

type Type = { readonly id: string; readonly lengthMin: number }

/** The first, unless one is named; undefined only for a mentor who offers none. */
function chosenOf(types: readonly Type[], id: string | undefined): Type | undefined {
  if (id === undefined) return types[0]
  const named = types.find((type) => type.id === id)
  if (!named) throw new Refusal('not_found', 'session_type.not_found')
  return named
}

const untilOf = ({ limits }: Calendar, now: number) => now + days(limits.horizonDays)

type Asked = { readonly lengthMin: number; readonly from: number; readonly to: number; readonly now: number }

const startsIn = ({ schedule, limits, taken }: Calendar, asked: Asked) =>
  openSlots(compile(schedule), { limits, ...taken, ...asked })

const ownTime = ({ db, viewer }: Ctx, except?: string) =>
  db.select({ busy: busyOf(viewer.id, except) }).from(sql`(select 1)`)

const mentorRow = (ctx: Ctx, mentor: SQL<string | null>, except?: string) =>
  ctx.db
    .select({
      accepting: mentorProfiles.accepting,
      calendar: calendarColumns(ctx.now(), except),
      owner: { ...ownerColumns, hasBlocked: isBlocked(ctx) },
    })
    .from(mentorProfiles)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .innerJoin(profiles, eq(profiles.userId, mentorProfiles.userId))
    .where(and(isListed, eq(users.id, mentor)))
