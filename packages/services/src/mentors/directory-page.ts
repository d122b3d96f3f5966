import { and, sql, type SQL } from 'drizzle-orm'
import { mentorListings as listings } from '@mentorhub/db/schema/listings'
import { mostCounted } from '@mentorhub/domain/mentors/directory'
import { behind, byAll, type Order } from './directory-order.ts'
import { pairsOfWords } from './told-words.ts'

/** What is looked for: a question to the index, if there is any, and conditions on the rows of the list. */
export type Wanted = {
  readonly question: SQL | undefined
  readonly hasWords: boolean
  readonly filters: readonly SQL[]
  /** What the question speaks of. */
  readonly tables: readonly SQL[]
}

/** The best are looked for among so many, and an order that the index does not know is made of so many. */
const bestAmong = mostCounted + 1
const orderedAmong = 5001

/**
 * The rows of one page in their order, as a query of `id`, `accepting` and `key`; and with each of them how many there
 * are in all, counted up to one more than is said, and the words that were searched.
 */
export function pageOf(wanted: Wanted, order: Order, most: number): SQL {
  const { tables, total, page } = partsOf(wanted, order, sql`${most}`)
  const all = [...wanted.tables, ...tables]
  return sql`
    ${all.length > 0 ? sql`with ${sql.join(all, sql`, `)}` : sql``}
    select page.*, ${total} as total, ${wanted.hasWords ? pairsOfWords : sql`'[]'`} as words from (${page}) page`
}

type Parts = { readonly tables: readonly SQL[]; readonly total: SQL; readonly page: SQL }

function partsOf(wanted: Wanted, order: Order, most: SQL): Parts {
  if (!wanted.question) return { tables: [], total: countOf(wanted), page: walked(wanted, order, most) }
  if (order.sort === 'newest') return { tables: [], total: countOf(wanted), page: streamed(wanted, order, most) }
  const tables = [hits(wanted, order)]
  const total = sql`(select min(count(*), ${mostCounted + 1}) from hits)`
  if (wanted.hasWords) return { tables, total, page: sorted(order, most) }
  // Few are put in order; where there are many, the first in that order are soon found among all.
  const isMany = sql`(select count(*) = ${orderedAmong} from hits)`
  const page = sql`
    select * from (${sorted(order, sql`iif(${isMany}, 0, ${most})`)})
    union all
    select * from (${walked(wanted, order, sql`iif(${isMany}, ${most}, 0)`)})`
  return { tables, total, page }
}

/** Along an index of the list. */
function walked({ question, filters }: Wanted, order: Order, limit: SQL): SQL {
  const isFound =
    question &&
    sql`exists (select 1 from mentor_search where mentor_search match ${question} and mentor_search.rowid = ${listings.id})`
  const columns = { accepting: sql`${listings.accepting}`, key: order.key, id: sql`${listings.id}` }
  const isNewest = order.sort === 'newest'
  const start = isNewest ? order.place && sql`${listings.id} < ${order.place.id}` : behind(order, columns)
  return sql`
    select ${listings.id}, ${listings.accepting}, ${order.key} as key from ${listings}
    ${where(start, ...filters, isFound)} order by ${isNewest ? sql`${listings.id} desc` : byAll(columns)} limit ${limit}`
}

/** Along the index of words, which stands in the order of the list. */
const streamed = (wanted: Wanted, { place }: Order, limit: SQL): SQL => sql`
  select ${listings.id}, ${listings.accepting}, 0 as key from ${matches}
  ${where(matchOf(wanted), place && sql`mentor_search.rowid < ${place.id}`, ...wanted.filters)}
  order by mentor_search.rowid desc limit ${limit}`

/** The first of the list that are found, as a table to be put in another order. */
const hits = (wanted: Wanted, order: Order): SQL => sql`
  hits(id, accepting, key) as materialized (
    select ${listings.id}, ${listings.accepting}, ${order.key} from ${matches} ${where(matchOf(wanted), ...wanted.filters)}
    order by mentor_search.rowid desc limit ${order.sort === 'best' ? bestAmong : orderedAmong})`

function sorted(order: Order, limit: SQL): SQL {
  const columns = { accepting: sql`accepting`, key: sql`key`, id: sql`id` }
  return sql`select id, accepting, key from hits ${where(behind(order, columns))} order by ${byAll(columns)} limit ${limit}`
}

/** Without conditions on rows the index alone can count. */
function countOf(wanted: Wanted): SQL {
  const { question, filters } = wanted
  const source = !question ? sql`${listings}` : filters.length > 0 ? matches : sql`mentor_search`
  return sql`(select count(*) from (
    select 1 from ${source} ${where(question && matchOf(wanted), ...filters)} limit ${mostCounted + 1}))`
}

const matches = sql`mentor_search cross join ${listings} on ${listings.id} = mentor_search.rowid`

const matchOf = ({ question }: Wanted) => sql`mentor_search match ${question}`

function where(...conditions: (SQL | undefined)[]): SQL {
  const all = and(...conditions)
  return all ? sql`where ${all}` : sql``
}
