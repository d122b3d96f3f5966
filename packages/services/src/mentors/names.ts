import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { jsonList } from '../json-list.ts'

/** The column `name` of a query as one list, in its order. */
export const names = (select: SQLWrapper): SQL<string[]> =>
  sql<string[]>`(select json_group_array(name) from (${select}))`.mapWith(jsonList<string>)
