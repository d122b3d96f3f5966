import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { Interval } from '@mentorhub/domain/availability/interval'
import { jsonList } from '../json-list.ts'

/**
 * When somebody has given their time away, as a column: what they have booked on either side, a mentor's rest after it,
 * and the times that are held for a proposal; but for those of one booking, when that one may move. Only the keys of the
 * claims decide; this is what a page can know before.
 */
export const busyOf = (somebody: SQLWrapper, except: string | SQL = ''): SQL<Interval[]> =>
  sql<Interval[]>`(
    with own(id, starts_at, ends_at, rest) as (
      select id, starts_at, ends_at, gap_min * 60000 from bookings
        where mentor_id = ${somebody} and id <> ${except} and status in ('held', 'pending', 'confirmed')
      union all
      select id, starts_at, ends_at, 0 from bookings
        where mentee_id = ${somebody} and id <> ${except} and status in ('held', 'pending', 'confirmed'))
    select json_group_array(json_array(starts_at, ends_at)) from (
      select starts_at, ends_at + rest as ends_at from own
      union all
      select p.starts_at, p.ends_at + own.rest from own join booking_proposals p on p.booking_id = own.id and p.status = 'open'))`.mapWith(
    intervalsIn,
  )

const intervalsIn = (list: string): Interval[] =>
  jsonList<[number, number]>(list).map(([start, end]) => ({ start, end }))
