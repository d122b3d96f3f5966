import { sql, type SQL } from 'drizzle-orm'
import { isActive, longestSession, type BookingStatus, type Party } from '@mentorhub/domain/bookings/booking'
import { statusesIn, type BookingTab } from '@mentorhub/domain/bookings/booking-tabs'
import type { BookingTime, ListBookings } from '@mentorhub/domain/bookings/list-inputs'
import type { Looking } from '../context.ts'
import { asMe } from './as-me.ts'
import { bookingSummaries } from './booking-summaries.ts'
import { cursorIn, cursorOf, type Place } from './place.ts'

/** The bookings of one side under a tab: what comes, the next first, then what is over, the last first. */
export async function listBookings(ctx: Looking, asked: ListBookings) {
  const [found, counts] = await Promise.all([bookingSummaries(ctx, pageOf(ctx, asked)), countTabs(ctx, asked.as)])
  const page = found.slice(0, asked.limit)
  const last = found.length > asked.limit ? page.at(-1) : undefined
  const inTime = (part: number) => page.filter((row) => row.part === part).map(({ summary }) => summary)
  return {
    upcoming: inTime(parts.upcoming),
    past: inTime(parts.past),
    counts,
    next: last ? cursorOf({ part: last.part, at: last.summary.startsAt, id: last.summary.id }) : null,
    now: ctx.now(),
  }
}

const parts = { upcoming: 0, past: 1 } as const satisfies Record<BookingTime, number>

/** As many of each status as the page can hold, each by the index; the page is made of these. */
function pageOf(ctx: Looking, { as, tab, when, cursor, limit }: ListBookings): SQL {
  const own = as === 'mentor' ? sql`mentor_id = me` : sql`mentee_id = me`
  const asked = { own, now: ctx.now(), place: cursor === undefined ? undefined : cursorIn(cursor), most: limit + 1 }
  const active = statusesIn[tab].filter((status) => isActive({ status }))
  const all = [
    ...(when === 'past' ? [] : active.map((status) => coming(status, asked))),
    ...(when === 'upcoming' ? [] : statusesIn[tab].map((status) => over(status, asked))),
  ]
  return sql`${asMe(ctx)} select * from (${sql.join(all, sql` union all `)}) order by part, place, id limit ${limit + 1}`
}

type Asked = { readonly own: SQL; readonly now: number; readonly place: Place | undefined; readonly most: number }

const coming = (status: BookingStatus, { own, now, place, most }: Asked) => sql`
  select * from (select id, ${parts.upcoming} as part, starts_at as place from viewer cross join bookings
    where ${own} and status = ${status} and starts_at > ${now - longestSession} and ends_at > ${now}
      and ${placedBehind(place, parts.upcoming)}
    order by starts_at, id limit ${most})`

function over(status: BookingStatus, { own, now, place, most }: Asked) {
  const isOver = isActive({ status }) ? sql`starts_at < ${now} and ends_at <= ${now}` : sql`true`
  return sql`
    select * from (select id, ${parts.past} as part, -starts_at as place from viewer cross join bookings
      where ${own} and status = ${status} and ${isOver} and ${placedBehind(place, parts.past)}
      order by starts_at desc, id limit ${most})`
}

/** What stands behind the row that a cursor names. */
function placedBehind(place: Place | undefined, part: number): SQL {
  if (!place || place.part < part) return sql`true`
  if (place.part > part) return sql`false`
  const { at, id } = place
  return part === parts.upcoming
    ? sql`starts_at >= ${at} and (starts_at > ${at} or id > ${id})`
    : sql`starts_at <= ${at} and (starts_at < ${at} or id > ${id})`
}

async function countTabs({ db, viewer }: Looking, as: Party) {
  const column = as === 'mentor' ? sql`mentor_id` : sql`mentee_id`
  const rows = await db.all<{ status: BookingStatus; n: number }>(
    sql`select status, count(*) as n from bookings where ${column} = ${viewer.id} group by status`,
  )
  const under = (tab: BookingTab) =>
    rows.filter(({ status }) => statusesIn[tab].includes(status)).reduce((sum, { n }) => sum + n, 0)
  return {
    all: under('all'),
    pending: under('pending'),
    confirmed: under('confirmed'),
    completed: under('completed'),
    cancelled: under('cancelled'),
  }
}
