import { and, eq, gte, min, ne, or, sql } from 'drizzle-orm'
import { authTokens } from '@mentorhub/db/schema/auth'
import type { Ctx } from '../context.ts'

type Ended = {
  readonly userId: string
  /** The address whose mailbox has just been read. */
  readonly email: string
  /** The link that was used stays, so that its page can say so. */
  readonly but?: string
}

/**
 * Ends what somebody else may have asked for in the meantime. The ways back that older addresses hold stay: whoever took
 * the account over must not be able to cut them off by passing through the addresses that came after.
 */
export function endLinks({ db }: Pick<Ctx, 'db'>, { userId, email, but = '' }: Ended) {
  const undo = eq(authTokens.purpose, 'undo_email_change')
  const left = db
    .select({ at: min(authTokens.createdAt) })
    .from(authTokens)
    .where(and(eq(authTokens.userId, userId), undo, eq(authTokens.email, email)))
  const isLater = gte(authTokens.createdAt, sql`(${left})`)
  return db
    .delete(authTokens)
    .where(
      and(
        eq(authTokens.userId, userId),
        ne(authTokens.hash, but),
        or(ne(authTokens.purpose, 'undo_email_change'), isLater),
      ),
    )
}
