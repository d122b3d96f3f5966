import { and, eq, sql, type SQL } from 'drizzle-orm'
import { mentorApplications } from '@mentorhub/db/schema/applications'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import type { ListApplications } from '@mentorhub/domain/admin/application-inputs'
import type { MentorTab } from '@mentorhub/domain/admin/mentor-tabs'
import { Refusal } from '@mentorhub/domain/errors'

/** The latest of somebody's applications, for a join with their mentor profile. */
export const isLatest = and(
  eq(mentorApplications.userId, mentorProfiles.userId),
  sql`${mentorApplications.attempt} = (select max(attempt) from mentor_applications where user_id = ${mentorProfiles.userId})`,
)

/** A draft is nobody's business before it is handed in. */
export const isHandedIn = sql`${mentorProfiles.status} <> 'draft'`

const submitted = sql<number>`coalesce(${mentorApplications.submittedAt}, ${mentorProfiles.approvedAt}, 0)`

/** By when each tab is sorted: who has waited longest comes first, everywhere else what is new. */
export const orders: Readonly<Record<MentorTab, { readonly at: SQL<number>; readonly isOldestFirst: boolean }>> = {
  all: { at: submitted, isOldestFirst: false },
  pending: { at: submitted, isOldestFirst: true },
  approved: { at: sql<number>`${mentorProfiles.approvedAt}`, isOldestFirst: false },
  inactive: { at: submitted, isOldestFirst: false },
}

type Asked = Pick<ListApplications, 'tab' | 'filter' | 'q'>

export const wanted = ({ tab, filter, q = '' }: Asked): SQL | undefined =>
  and(inTab(tab, filter), ...q.split(/\s+/).filter(Boolean).slice(0, 6).map(isSaid))

/** Written out: SQLite takes an index that holds one state only for a condition that names it. */
const states = {
  pending: sql`${mentorProfiles.status} = 'pending'`,
  approved: sql`${mentorProfiles.status} = 'approved'`,
  inactive: sql`${mentorProfiles.status} = 'inactive'`,
}

function inTab(tab: MentorTab, filter: Asked['filter']): SQL {
  if (tab !== 'all') return states[tab]
  return filter ? eq(mentorProfiles.status, filter) : isHandedIn
}

/** Every word must be found somewhere. */
function isSaid(word: string): SQL {
  const part = `%${word.replace(/[%_\\]/g, '\\$&')}%`
  const texts = [users.name, users.username, profiles.company, profiles.jobTitle]
  return sql`(${sql.join(
    texts.map((column) => sql`${column} like ${part} escape '\\'`),
    sql` or `,
  )})`
}

export const cursorOf = ({ at, userId }: { readonly at: number; readonly userId: string }) => `${at}.${userId}`

/** What stands behind the row that a cursor names. */
export function behind(cursor: string, tab: MentorTab): SQL {
  const [, since, id] = /^(\d{1,15})\.(\w{1,40})$/.exec(cursor) ?? []
  if (since === undefined || id === undefined) throw new Refusal('invalid', 'page.unknown')
  const { at, isOldestFirst } = orders[tab]
  const sign = isOldestFirst ? sql`>` : sql`<`
  return sql`(${at}, ${mentorProfiles.userId}) ${sign} (${Number(since)}, ${id})`
}
