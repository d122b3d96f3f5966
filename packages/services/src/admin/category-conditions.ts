import { and, eq, isNull, ne, not, sql } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import type { Ctx } from '../context.ts'

type Here = Pick<Ctx, 'db'>

/** One that was merged into another is a signpost, and nothing else is done with it. */
export const isOwnCategory = ({ db }: Here, id: string) =>
  isThere(db, expertiseCategories, and(eq(expertiseCategories.id, id), isNull(expertiseCategories.mergedInto)))

export const isShownCategory = ({ db }: Here, id: string) =>
  isThere(db, expertiseCategories, and(eq(expertiseCategories.id, id), eq(expertiseCategories.hidden, false)))

/** Two that differ in capitals only are one to whoever reads them. */
export const isNewName = ({ db }: Here, name: string, id = '') =>
  not(
    isThere(
      db,
      expertiseCategories,
      and(
        sql`lower(${expertiseCategories.name}) = lower(${name})`,
        ne(expertiseCategories.id, id),
        isNull(expertiseCategories.mergedInto),
      ),
    ),
  )
