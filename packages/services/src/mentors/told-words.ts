import { sql, type SQL } from 'drizzle-orm'
import type { SearchWord } from '@mentorhub/domain/mentors/search-words'

/**
 * The words of a search as `told(nth, word, term, begins)`: a word that nobody has becomes the nearest that somebody has
 * in a name, a skill or an expertise, one slip of the finger away, and the most frequent of several. It is found in the
 * index itself, so there is no list of words to keep beside it, and within the statement that searches. `question(words)`
 * puts them to the index, also where there is none that one could look for.
 */
export const toldWords = (words: readonly SearchWord[], exact: boolean): SQL => sql`
  places(i) as (select 0 union all select i + 1 from places where i < 39),
  asked(nth, word, begins, letters) as (
    select key, value ->> 'text', value ->> 'begins', value ->> 'letters' from json_each(${JSON.stringify(words)})),
  told(nth, word, term, begins) as materialized (
    select nth, word, case when ${exact ? sql`1` : sql`letters = '' or ${isThere}`} then word else coalesce(${nearest}, word) end, begins
    from asked),
  question(words) as materialized (
    select coalesce(group_concat('"' || term || '"' || iif(begins, '*', ''), ' AND '), ${noWord}) from told)`

/** A question that finds nobody: to an empty one the index has no answer. */
export const noWord = sql`'"' || char(57344) || '"'`

/** What was typed beside what was searched, as pairs. */
export const pairsOfWords = sql`(select json_group_array(json_array(word, term)) from told)`

/** The list of words answers at once; only the index itself spells them as it does. */
const isThere = sql`
  exists (select 1 from mentor_search_terms where term >= word and term < word || char(1114111))
  or exists (select 1 from mentor_search where mentor_search match '"' || word || '"*')`

/** A letter too many, two that changed places, a wrong one, or one that is missing. */
const slips = sql`
  select substr(word, 1, i) || substr(word, i + 2) as term from places where i < length(word)
  union select substr(word, 1, i) || substr(word, i + 2, 1) || substr(word, i + 1, 1) || substr(word, i + 3)
    from places where i < length(word) - 1
  union select substr(word, 1, i) || substr(letters, n.j, 1) || substr(word, i + 2)
    from places, (select i + 1 as j from places) n where i < length(word) and n.j <= length(letters)
  union select substr(word, 1, i) || substr(letters, n.j, 1) || substr(word, i + 1)
    from places, (select i + 1 as j from places) n where i <= length(word) and n.j <= length(letters)`

const nearest = sql`
  (select v.term from (${slips}) s cross join mentor_search_vocabulary v on v.term = s.term
    where v.col in ('name', 'expertise', 'skills') group by v.term order by sum(v.doc) desc, v.term limit 1)`
