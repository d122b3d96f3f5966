import { sql, type SQL } from 'drizzle-orm'
import { mentorStats } from '@mentorhub/db/schema/mentors'
import { fairTime } from '@mentorhub/domain/bookings/missed-answers'
import type { Ctx } from '../context.ts'

type Here = Pick<Ctx, 'db'>

/**
 * What is told of a mentor, counted anew from their bookings and the feedback on them. It stands in the commit of
 * whatever changes one of these, so that page, card and dashboard never tell of different days.
 */
export const refreshStats = (ctx: Here, mentorId: string) => refreshStatsOf(ctx, sql`select ${mentorId}`)

/** The same for all mentors of a query of ids; whose figures are right is not written. */
export const refreshStatsOf = ({ db }: Here, mentors: SQL) =>
  db.run(sql`
    insert into ${mentorStats} (user_id, ${sql.raw(columns.join(', '))}) ${counted(mentors)}
    on conflict (user_id) do update set ${news} where ${isNews}`)

/** In words: apps/docs/glossary.md, "Figures of a mentor". */
const counts = {
  completed: `count(*) filter (where status = 'completed')`,
  concluded: `count(*) filter (where status in ('completed', 'no_show') or (status = 'cancelled' and confirmed_at is not null))`,
  minutes: `coalesce(sum((ends_at - starts_at) / 60000) filter (where status = 'completed'), 0)`,
  mentees_helped: `count(distinct mentee_id) filter (where status = 'completed')`,
  rating_sum: `coalesce((select stars from said where said.mentor = who.mentor), 0)`,
  rating_count: `coalesce((select many from said where said.mentor = who.mentor), 0)`,
  requests: `count(*) filter (where answered_at is not null or (status = 'expired' and due - requested_at >= ${fairTime}))`,
  answered: `count(*) filter (where answered_at is not null)`,
  median_answer_ms: `(select wait from waits where waits.mentor = who.mentor and place = (many + 1) / 2)`,
} as const

const columns = Object.keys(counts)
const news = sql.raw(columns.map((column) => `${column} = excluded.${column}`).join(', '))
const isNews = sql.raw(`(${columns.join(', ')}) is not (${columns.map((column) => `excluded.${column}`).join(', ')})`)

/** An edit by the mentee may have started the clock after the mentor had asked something: that is no wait at all. */
const counted = (mentors: SQL) => sql`
  with who(mentor) as (
    select user_id from mentor_profiles where user_id in (${mentors})),
  had as materialized (
    select mentor, mentee_id, status, starts_at, ends_at, confirmed_at, answered_at, requested_at, answer_due_at as due
    from who join bookings on mentor_id = mentor and kind = 'mentor'),
  said as materialized (
    select mentor, sum(rating) as stars, count(*) as many
    from who join feedback on subject_id = mentor join bookings on bookings.id = booking_id
    where mentor_id = mentor and kind = 'mentor' group by mentor),
  waits as materialized (
    select mentor, answered_at - requested_at as wait, count(*) over (partition by mentor) as many,
      row_number() over (partition by mentor order by answered_at - requested_at) as place
    from had where answered_at >= requested_at)
  select who.mentor, ${sql.raw(Object.values(counts).join(', '))}
  from who left join had on had.mentor = who.mentor
  where had.mentor is not null or exists (select 1 from mentor_stats where user_id = who.mentor)
  group by who.mentor`
