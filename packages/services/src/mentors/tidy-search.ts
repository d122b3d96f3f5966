import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/** What was taken out of the index stays in its pages until they are written anew: so whoever is gone leaves no word. */
export const tidySearch = ({ db }: Pick<Ctx, 'db'>): Promise<unknown> =>
  db.run(sql`insert into mentor_search (mentor_search) values ('optimize')`)
