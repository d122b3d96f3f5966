import { eq } from 'drizzle-orm'
import type { Db } from '@mentorhub/db/connect'
import { sessions } from '@mentorhub/db/schema/auth'

/** Signs somebody out everywhere, as a statement for the commit of why. */
export const endSessions = ({ db }: { readonly db: Db }, userId: string) =>
  db.delete(sessions).where(eq(sessions.userId, userId))
