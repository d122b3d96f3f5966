import { eq, sql, type SQL } from 'drizzle-orm'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { mentorListings as listings } from '@mentorhub/db/schema/listings'
import { mentorProfiles, mentorStats } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import type { Calendar } from '@mentorhub/domain/availability/availability'
import type { Interval } from '@mentorhub/domain/availability/interval'
import { compile, openSlots } from '@mentorhub/domain/availability/open-slots'
import { wallClock } from '@mentorhub/domain/availability/wall-clock'
import type { Times } from '@mentorhub/domain/bookings/booking'
import { days, minutes } from '@mentorhub/domain/duration'
import { calendarColumns, calendarOf } from '../availability/calendar-columns.ts'
import { isOffered } from '../availability/shortest-session.ts'
import type { Ctx } from '../context.ts'
import { jsonList } from '../json-list.ts'
import { photoOf } from '../users/photo-of.ts'
import { busyOf } from './busy-of.ts'

type Here = Pick<Ctx, 'db' | 'now'>

/** So many are looked at closely, and so many are told of. */
const [looked, told] = [24, 3]
/** Who is not free at that very time may be at that hour of a day soon after it. */
const later = days(7)

/**
 * Who could help instead of the mentor of a booking that came to nothing: they know of the same, and are free when both
 * the mentee is and the meeting was to be, or at that hour within a week. For a booking that still stands there are none,
 * so a page may ask in the tick in which it reads the booking.
 */
export async function substitutesFor(ctx: Here, { id }: { readonly id: string }) {
  const found = await candidates(ctx, id)
  return found
    .flatMap(({ who: { photoKey, ...who }, calendar, types, wanted }) => {
      const type = nearestOf(types, wanted)
      const startsAt = type && sameHour({ ...wanted, ...type, calendar: calendarOf(calendar) }, ctx.now())
      return startsAt ? [{ ...who, photo: photoOf(photoKey), ...type, startsAt }] : []
    })
    .toSorted((a, b) => a.startsAt - b.startsAt)
    .slice(0, told)
}

export type Substitute = Awaited<ReturnType<typeof substitutesFor>>[number]

type Wanted = Times & { readonly zone: string; readonly busy: readonly Interval[] }
type Asked = Wanted & { readonly calendar: Calendar; readonly lengthMin: number }

/** The first time that fits, as the mentee's clock has it. */
function sameHour({ calendar, lengthMin, startsAt, endsAt, zone, busy }: Asked, now: number): number | undefined {
  const to = Math.max(startsAt, now) + later
  const { time } = wallClock(zone, startsAt, to + endsAt - startsAt)
  const { schedule, limits, taken } = calendar
  const ask = { limits, ...taken, viewerBusy: busy, lengthMin, from: startsAt, to, now }
  return openSlots(compile(schedule), ask).find((start) => time(start) === time(startsAt))
}

/** The best first: who shares most, who is rated best, who answers. */
const candidates = ({ db, now }: Here, bookingId: string) =>
  db
    .select({
      who: { username: users.username, name: users.name, headline: profiles.headline, photoKey: profiles.photoKey },
      calendar: calendarColumns(now()),
      types: offered,
      wanted: {
        startsAt: sql<number>`page.starts_at`,
        endsAt: sql<number>`page.ends_at`,
        zone: sql<string>`page.mentee_zone`,
        busy: busyOf(sql`page.mentee_id`),
      },
    })
    .from(sql`(${similarTo(bookingId)}) page`)
    .innerJoin(mentorProfiles, sql`${mentorProfiles.userId} = page.user_id`)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .leftJoin(profiles, eq(profiles.userId, users.id))
    .orderBy(sql`page.place`)

type Type = { readonly sessionTypeId: string; readonly lengthMin: number }

const offered = sql`(
  select json_group_array(json_array(id, duration_min)) from (
    select id, duration_min from ${sessionTypes} where ${isOffered} order by position, id))`.mapWith((list: string) =>
  jsonList<[string, number]>(list).map(([sessionTypeId, lengthMin]): Type => ({ sessionTypeId, lengthMin })),
)

/** The one whose length comes nearest to that of the meeting. */
const nearestOf = (types: readonly Type[], { startsAt, endsAt }: Times): Type | undefined => {
  const off = ({ lengthMin }: Type) => Math.abs(minutes(lengthMin) - (endsAt - startsAt))
  return types.toSorted((a, b) => off(a) - off(b))[0]
}

/** Mentors who accept requests and mentor in what the mentor of the booking does; never the two themselves, nor whom the mentee has blocked or was blocked by. */
const similarTo = (bookingId: string): SQL => sql`
  select b.starts_at, b.ends_at, b.mentee_zone, b.mentee_id, e.user_id, row_number() over (
      order by count(*) desc, ${listings.rating} desc, coalesce(s.answered * 1.0 / nullif(s.requests, 0), 0) desc, e.user_id) as place
  from bookings b
    join mentor_expertise own on own.user_id = b.mentor_id
    join expertise_categories c on c.id = own.category_id and not c.hidden
    join mentor_expertise e on e.category_id = c.id
    join ${listings} on ${listings.userId} = e.user_id and ${listings.accepting}
    left join ${mentorStats} s on s.user_id = e.user_id
  where b.id = ${bookingId} and b.status in ('declined', 'expired', 'cancelled', 'no_show')
    and e.user_id not in (b.mentor_id, b.mentee_id)
    and e.user_id not in (select blocked_id from blocks where blocker_id = b.mentee_id)
    and e.user_id not in (select blocker_id from blocks where blocked_id = b.mentee_id)
  group by e.user_id order by place limit ${looked}`
