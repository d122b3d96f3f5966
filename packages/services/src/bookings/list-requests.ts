import { eq, sql, type SQL } from 'drizzle-orm'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { bookings } from '@mentorhub/db/schema/bookings'
import { profiles } from '@mentorhub/db/schema/users'
import { longestSession, type Times } from '@mentorhub/domain/bookings/booking'
import type { ListRequests } from '@mentorhub/domain/bookings/list-inputs'
import { hours } from '@mentorhub/domain/duration'
import type { Looking } from '../context.ts'
import { jsonList } from '../json-list.ts'
import { bookingSummaries } from './booking-summaries.ts'
import { cursorIn, cursorOf } from './place.ts'

/** What was asked of the viewer and waits, whatever has to be answered first first, with all that helps to decide. */
export async function listRequests(ctx: Looking, { cursor, limit }: ListRequests) {
  const page = pageOf(ctx, cursor, limit)
  const [found, details] = await Promise.all([bookingSummaries(ctx, page), detailsOf(ctx, page)])
  const detailed = new Map(details.map(({ id, ...rest }) => [id, rest]))
  const requests = found.slice(0, limit).flatMap(({ summary }) => {
    const rest = detailed.get(summary.id)
    return rest ? [{ ...summary, ...rest }] : []
  })
  const last = found.length > limit ? requests.at(-1) : undefined
  return {
    requests,
    next: last ? cursorOf({ part: 0, at: last.answerDueAt ?? 0, id: last.id }) : null,
    now: ctx.now(),
  }
}

function pageOf({ viewer }: Looking, cursor: string | undefined, limit: number): SQL {
  const place = cursor === undefined ? undefined : cursorIn(cursor)
  const behind = place ? sql`and (answer_due_at, id) > (${place.at}, ${place.id})` : sql``
  return sql`select id, 0 as part, answer_due_at as place from bookings
    where mentor_id = ${viewer.id} and status = 'pending' ${behind} order by answer_due_at, id limit ${limit + 1}`
}

const detailsOf = (ctx: Looking, page: SQL) =>
  ctx.db
    .select({
      id: bookings.id,
      description: bookings.description,
      questions: bookings.questions,
      sessionType: sessionTypes.name,
      extendedAt: bookings.extendedAt,
      infoAskedAt: bookings.infoAskedAt,
      files: sql<number>`(select count(*) from booking_files where booking_id = ${bookings.id})`,
      facts: menteeFacts,
      beside: besides(ctx),
    })
    .from(sql`(${page}) page`)
    .crossJoin(bookings)
    .leftJoin(sessionTypes, eq(sessionTypes.id, bookings.sessionTypeId))
    .innerJoin(profiles, eq(profiles.userId, bookings.menteeId))
    .where(sql`${bookings.id} = page.id`)

/** Who asks, beyond what every list tells of them. */
const menteeFacts = {
  jobTitle: profiles.jobTitle,
  company: profiles.company,
  country: profiles.country,
  goals: profiles.goals,
  wishes: sql<string[]>`(select json_group_array(name) from (
    select k.name from user_skills w join skills k on k.id = w.skill_id
    where w.user_id = ${bookings.menteeId} and w.wants = 1 order by k.name limit 12))`.mapWith(jsonList<string>),
  completed: sql<number>`(select count(*) from bookings met where met.mentee_id = ${bookings.menteeId} and met.status = 'completed')`,
}

/** What stands so near before or after it is told as well. */
const near = hours(1)

/** What the viewer has at that time or right beside it, on either side of the table. */
export const besides = ({ viewer }: Looking) =>
  sql<Beside[]>`(select json_group_array(json_array(other.starts_at, other.ends_at, coalesce(with_whom.name, '')))
    from bookings other left join users with_whom
      on with_whom.id = case when other.mentor_id = ${bookings.mentorId} then other.mentee_id else other.mentor_id end
    where (other.mentor_id = ${viewer.id} or other.mentee_id = ${viewer.id})
      and other.status in ('held', 'pending', 'confirmed') and other.id <> ${bookings.id}
      and other.starts_at between ${bookings.startsAt} - ${longestSession} and ${bookings.endsAt} + ${near}
      and other.ends_at >= ${bookings.startsAt} - ${near})`.mapWith(besidesIn)

type Beside = Times & { readonly name: string }

const besidesIn = (list: string): Beside[] =>
  jsonList<[number, number, string]>(list).map(([startsAt, endsAt, name]) => ({ startsAt, endsAt, name }))
