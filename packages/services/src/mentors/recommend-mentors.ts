import { sql, type SQL } from 'drizzle-orm'
import { mentorListings as listings } from '@mentorhub/db/schema/listings'
import type { RecommendMentors } from '@mentorhub/domain/mentors/inputs'
import { wishShare, type Wish } from '@mentorhub/domain/mentors/wish-share'
import type { Looking } from '../context.ts'
import { listingFilters } from './directory-filters.ts'
import { facetStart } from './facets.ts'
import { mentorCards } from './mentor-cards.ts'
import { noWord } from './told-words.ts'

/** So many of the list are looked at, and so many of them closely. */
const [among, looked] = [1001, 24]

/** Mentors who have what the viewer wishes for, with what of it they have; all of it is one round trip. */
export async function recommendMentors(ctx: Looking, { limit }: RecommendMentors) {
  const [rows, wishes] = await Promise.all([mentorCards(ctx, { list: candidates(ctx) }), wishesOf(ctx)])
  const mentors = wishes[0]?.mentors ?? 0
  const ranked = rows.flatMap(({ card }) =>
    card.reasons ? [{ card, share: wishShare(card.reasons, wishes, mentors) }] : [],
  )
  return {
    mentors: ranked
      .toSorted((a, b) => b.share - a.share)
      .slice(0, limit)
      .map(({ card }) => card),
    /** Without any, there is nothing to recommend by. */
    wishes: wishes.length,
  }
}

/** Whoever has any of it and accepts requests; the index knows how rare each is. */
function candidates(ctx: Looking): SQL {
  const question = sql`(select coalesce(group_concat('"' || term || '"', ' OR '), ${noWord}) from (${terms(ctx)}))`
  const own = sql`${listings.userId} <> ${ctx.viewer.id}`
  return sql`
    select id, accepting, key, 0 as total, '[]' as words from (
      select ${listings.id}, ${listings.accepting}, cast(-1e9 * bm25(mentor_search, 0, 0, 0, 0, 0, 0, 1) as integer) as key
      from mentor_search cross join ${listings} on ${listings.id} = mentor_search.rowid
      where mentor_search match ${question} and ${listings.accepting}
        and ${sql.join([own, ...listingFilters(ctx, {})], sql` and `)}
      order by mentor_search.rowid desc limit ${among})
    order by key desc, id desc limit ${looked}`
}

const mostWishes = 60

/** The skills that the viewer wants and the categories that interest them, as the index spells them. */
const terms = ({ viewer }: Looking) => sql`
  select 'skill' as kind, k.name, ${facetStart('s')} || lower(hex(k.slug)) as term
  from user_skills w join skills k on k.id = w.skill_id where w.user_id = ${viewer.id} and w.wants = 1
  union all
  select 'category', c.name, ${facetStart('k')} || lower(hex(c.slug))
  from user_categories i join expertise_categories c on c.id = i.category_id
  where i.user_id = ${viewer.id} and i.use = 'interest' and c.hidden = 0
  limit ${mostWishes}`

const wishesOf = (ctx: Looking) =>
  ctx.db
    .select({
      kind: sql<Wish['kind']>`kind`,
      name: sql<string>`name`,
      holders: sql<number>`coalesce((
        select doc from mentor_search_vocabulary v where v.term = wishes.term and v.col = 'facets'), 0)`,
      mentors: sql<number>`(select count(*) from ${listings})`,
    })
    .from(sql`(${terms(ctx)}) wishes`)
