import { sql, type SQL } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import type { Looking } from '../context.ts'
import { jsonList } from '../json-list.ts'
import { names } from './names.ts'

/** Why a mentor may be right for whoever looks: nothing but what both have written, and nothing for guests. */
export const reasonColumns = (ctx: Looking) => (ctx.viewer.session === null ? noReasons : reasonsFor(ctx))

const reasonsFor = (ctx: Looking) => ({
  /** Skills that the viewer wants and the mentor has. */
  knows: names(sql`
    select k.name from user_skills w join user_skills h on h.skill_id = w.skill_id and h.wants = 0
      and h.user_id = ${mentorProfiles.userId} join skills k on k.id = w.skill_id
    where w.user_id = ${ctx.viewer.id} and w.wants = 1 order by w.position`),
  wanted: sql<number>`(select count(*) from user_skills where user_id = ${ctx.viewer.id} and wants = 1)`,
  /** Categories that interest the viewer and in which the mentor mentors. */
  helpsWith: names(sql`
    select c.name from user_categories i join mentor_expertise e on e.category_id = i.category_id
      and e.user_id = ${mentorProfiles.userId} join expertise_categories c on c.id = i.category_id and c.hidden = 0
    where i.user_id = ${ctx.viewer.id} and i.use = 'interest' order by c.position`),
})

const noReasons = { knows: noNames(), wanted: sql<number>`0`, helpsWith: noNames() }

function noNames(): SQL<string[]> {
  return sql<string[]>`'[]'`.mapWith(jsonList<string>)
}

type Row = { readonly knows: string[]; readonly wanted: number; readonly helpsWith: string[] }

export const reasonsOf = ({ knows, wanted, helpsWith }: Row) =>
  knows.length + helpsWith.length > 0 ? { knows, wanted, helpsWith } : null
