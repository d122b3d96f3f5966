import { sql, type SQL } from 'drizzle-orm'
import { mentorListings as listings } from '@mentorhub/db/schema/listings'
import { Refusal } from '@mentorhub/domain/errors'
import type { DirectorySort } from '@mentorhub/domain/mentors/directory'

/** Highest first in every order, and whoever does not accept requests behind everybody who does; ids know that, too. */
export type Order = {
  readonly sort: DirectorySort
  /** What stands between accepting and the id. */
  readonly key: SQL
  /** The last row that was shown. */
  readonly place: Place | undefined
}

/** Names weigh most and what somebody tells of themselves least; what filters ask for weighs nothing. */
const score = sql`cast(-1e9 * bm25(mentor_search, 10, 6, 5, 4, 3, 1, 0) as integer)`

const keys: Readonly<Record<DirectorySort, SQL>> = {
  best: score,
  newest: sql`0`,
  soonest: sql`${listings.soon}`,
  rating: sql`${listings.rating}`,
  sessions: sql`${listings.completed}`,
}

export const orderOf = (sort: DirectorySort, after: string | undefined): Order => ({
  sort,
  key: keys[sort],
  place: after === undefined ? undefined : placeIn(after, sort),
})

export type Place = { readonly key: number; readonly id: number }

/** A place belongs to the order in which it was given out. */
export const cursorOf = (sort: DirectorySort, { key, id }: Place) => `${sort}.${key}.${id}`

function placeIn(cursor: string, sort: DirectorySort): Place {
  const [, of, key, id] = /^([a-z]+)\.(-?\d{1,16})\.(\d{1,16})$/.exec(cursor) ?? []
  if (of !== sort) throw new Refusal('invalid', 'page.unknown')
  return { key: Number(key), id: Number(id) }
}

/** Ids of those who accept requests begin here: see migration 0003. */
const firstAccepting = 2 ** 40

type Columns = { readonly accepting: SQL; readonly key: SQL; readonly id: SQL }

/** Where a page begins, and its order, by columns of the table or of a query. */
export const behind = ({ place }: Order, { accepting, key, id }: Columns): SQL | undefined =>
  place && sql`(${accepting}, ${key}, ${id}) < (${place.id >= firstAccepting ? 1 : 0}, ${place.key}, ${place.id})`

export const byAll = ({ accepting, key, id }: Columns): SQL => sql`${accepting} desc, ${key} desc, ${id} desc`
