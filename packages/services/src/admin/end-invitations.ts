import { and, eq, ne } from 'drizzle-orm'
import { authTokens } from '@mentorhub/db/schema/auth'
import type { Ctx } from '../context.ts'

/** Whoever has a role, or has lost it, has no other invitation in a drawer. */
export const endInvitations = ({ db }: Pick<Ctx, 'db'>, email: string, but = '') =>
  db
    .delete(authTokens)
    .where(and(eq(authTokens.purpose, 'admin_invite'), eq(authTokens.email, email), ne(authTokens.hash, but)))
