import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import { hours } from '@mentorhub/domain/duration'
import type { Ctx } from '../context.ts'

type Whose = SQLWrapper | string

/** How many requests of somebody wait for an answer. */
export const openRequestsOf = (mentee: Whose): SQL<number> =>
  sql<number>`(select count(*) from ${bookings} where mentee_id = ${mentee} and status in ('held', 'pending'))`

/** How many somebody has made within the hour, whatever became of them. */
export const requestsOfTheHour = (mentee: Whose, now: number): SQL<number> =>
  sql<number>`(select count(*) from ${bookings} where mentee_id = ${mentee} and created_at > ${now - hours(1)})`

type Asked = {
  readonly mentor: SQL<string | null>
  readonly start: number
  /** The booking of theirs that a new one takes the place of. */
  readonly rebookedFrom: string | undefined
}

/** What the viewer has asked for already, as far as it stands against asking again. */
export async function ownRequests({ db, viewer, now }: Ctx, { mentor, start, rebookedFrom }: Asked) {
  const [own] = await db
    .select({
      open: openRequestsOf(viewer.id),
      lately: requestsOfTheHour(viewer.id, now()),
      isSame: sql<number>`exists (
        select 1 from ${bookings} where mentee_id = ${viewer.id} and mentor_id = ${mentor} and starts_at = ${start}
          and status in ('held', 'pending'))`.mapWith(Boolean),
      before: sql<string | null>`(
        select id from ${bookings} where id = ${rebookedFrom ?? null} and mentee_id = ${viewer.id})`,
    })
    .from(sql`(select 1)`)
  return own ?? { open: 0, lately: 0, isSame: false, before: null }
}
