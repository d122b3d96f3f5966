import { and, eq, isNull, ne } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import type { Ctx } from '../context.ts'

/**
 * An account whose address nobody confirmed never stands in the way of who has just read mail there. Without this,
 * signing up with an address would be enough to keep its owner from it.
 */
export const giveWay = ({ db }: Pick<Ctx, 'db'>, { email, to }: { readonly email: string; readonly to: string }) =>
  db.delete(users).where(and(eq(users.email, email), isNull(users.emailVerifiedAt), ne(users.id, to)))
