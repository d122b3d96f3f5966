import { sql, type SQL } from 'drizzle-orm'
import type { BookingStatus, Party } from '@mentorhub/domain/bookings/booking'
import { byUrgency } from '@mentorhub/domain/bookings/by-urgency'
import type { BookingsAhead } from '@mentorhub/domain/bookings/list-inputs'
import { days, hours } from '@mentorhub/domain/duration'
import type { Looking } from '../context.ts'
import { asMe } from './as-me.ts'
import { bookingSummaries, type Summary } from './booking-summaries.ts'

/** So many of a kind are looked at, and so many meetings are shown. */
const [looked, shown] = [24, 5]
/** Whoever has not said anything by then is left in peace. */
const feedbackAskedFor = days(30)
/** A link is asked for on a list of what is urgent once the meeting is this near. */
const linkAskedFrom = days(3)

/**
 * What is ahead of the viewer: what waits for them, whom they meet next, and which of their requests wait for others. As
 * a mentor alone, the next meetings are also those that they have not confirmed yet.
 */
export async function getAhead(ctx: Looking, { as }: BookingsAhead) {
  const now = ctx.now()
  const all = (await bookingSummaries(ctx, pageOf(ctx, as))).map(({ summary }) => summary)
  const isUpcoming = ({ status, endsAt }: Summary) =>
    endsAt > now && (status === 'confirmed' || (as === 'mentor' && status === 'pending'))
  return {
    turns: all.filter((one) => isDue(one, now)).toSorted(byUrgency),
    next: all.filter(isUpcoming).toSorted(bySoonest).slice(0, shown),
    waiting: all.filter(isWaiting).toSorted(byUrgency),
    now,
  }
}

const bySoonest = (one: Summary, other: Summary) => one.startsAt - other.startsAt

const isDue = ({ as, turn, startsAt }: Summary, now: number) =>
  turn.whose.includes(as) && (turn.what !== 'add_link' || startsAt - now < linkAskedFrom)

const isWaiting = ({ as, status, turn }: Summary) =>
  as === 'mentee' && status === 'pending' && turn.whose.includes('mentor')

function pageOf(ctx: Looking, as: Party | undefined): SQL {
  const kinds = [...(as === 'mentee' ? [] : asked(ctx)), ...(as === 'mentor' ? [] : asking(ctx))]
  return sql`${asMe(ctx)} select * from (${sql.join(kinds, sql` union all `)})`
}

const asked = (ctx: Looking): SQL[] => {
  const of = kindOf(ctx, sql`mentor_id`)
  return [of('pending'), of('confirmed')]
}

const asking = (ctx: Looking): SQL[] => {
  const of = kindOf(ctx, sql`mentee_id`)
  const unsaid = sql`starts_at > ${ctx.now() - feedbackAskedFor} and not exists (
    select 1 from feedback where booking_id = bookings.id and author_id = mentee_id)`
  return [of('pending'), of('confirmed'), of('completed', unsaid)]
}

/** The soonest of a kind, by the index; what is confirmed stays until it is completed by itself. */
const kindOf =
  ({ now }: Looking, column: SQL) =>
  (status: BookingStatus, more = sql`starts_at > ${now() - hours(48)}`) =>
    sql`
    select * from (select id, 0 as part, starts_at as place from viewer cross join bookings
      where ${column} = me and status = ${status} and ${more}
      order by starts_at limit ${looked})`
