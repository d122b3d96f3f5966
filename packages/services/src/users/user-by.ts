import { eq, sql, type SQL } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import type { Ctx } from '../context.ts'

/** Somebody known by the name in their address, as a piece of SQL that other queries can use in the same batch. */
export const userBy = ({ db }: Pick<Ctx, 'db'>, username: string): SQL<string | null> =>
  sql<string | null>`(${db.select({ id: users.id }).from(users).where(eq(users.username, username))})`
