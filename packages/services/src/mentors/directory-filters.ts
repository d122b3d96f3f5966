import { or, gt, gte, lt, sql, type SQL } from 'drizzle-orm'
import { mentorOpenings } from '@mentorhub/db/schema/availability'
import { mentorListings as listings } from '@mentorhub/db/schema/listings'
import { halfHoursOf } from '@mentorhub/domain/availability/openings'
import { newcomerAge, newcomerSessions } from '@mentorhub/domain/mentors/directory'
import { freeWindows } from '@mentorhub/domain/mentors/free-windows'
import type { SearchMentors } from '@mentorhub/domain/mentors/inputs'
import type { Looking } from '../context.ts'

type Asked = Pick<SearchMentors, 'free' | 'newcomers'> & { readonly zone?: string }

/** What the rows of the list answer themselves. Whoever is free here may be busy by now: the slot engine has the last word. */
export const listingFilters = (ctx: Looking, { free, newcomers, zone = 'UTC' }: Asked): SQL[] =>
  [
    free && freeIn(freeWindows(free, { zone, now: ctx.now() }), free),
    newcomers && or(gt(listings.approvedAt, ctx.now() - newcomerAge), lt(listings.completed, newcomerSessions)),
    ctx.viewer.session ? sql`${listings.userId} not in (${blockedFor(ctx)})` : undefined,
  ].flatMap((condition) => (condition ? [condition] : []))

/** Whom the viewer has blocked, and who has blocked them. */
const blockedFor = ({ viewer }: Looking) =>
  sql`select blocked_id from blocks where blocker_id = ${viewer.id} union all select blocker_id from blocks where blocked_id = ${viewer.id}`

type Windows = ReturnType<typeof freeWindows>

/** A whole week is known by the first opening. */
function freeIn(windows: Windows, free: SearchMentors['free']): SQL {
  if (free === 'week') return gte(listings.soon, -(windows.at(-1)?.end ?? 0))
  const halfHours = halfHoursOf(windows)
  const masks = halfHours.map(({ utcDay, mask }) => sql`when ${utcDay} then ${mask}`)
  return sql`${listings.accepting} and exists (
    select 1 from ${mentorOpenings} where ${mentorOpenings.mentorId} = ${listings.userId}
      and ${mentorOpenings.utcDay} between ${halfHours[0]?.utcDay} and ${halfHours.at(-1)?.utcDay}
      and ${mentorOpenings.mask} & cast(case ${mentorOpenings.utcDay} ${sql.join(masks, sql` `)} end as integer))`
}
