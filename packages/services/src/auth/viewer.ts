import { and, eq, gt, sql, type SQL } from 'drizzle-orm'
import type { Db } from '@mentorhub/db/connect'
import { sessions } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import type { StaffRole } from '@mentorhub/domain/users/user'

export type Person = {
  readonly id: string
  readonly name: string
  readonly username: string
  readonly staffRole: StaffRole | null
  readonly emailVerified: boolean
}

/**
 * Who is looking, known without waiting: `id` is a piece of SQL that any query can use, and `read` joins the batch of
 * the tick. Awaiting the person before the page's own queries would make every page two round trips.
 */
export type Viewer = { readonly id: SQL<string | null>; read(): Promise<Person | null> }

export const guest: Viewer = { id: sql`null`, read: async () => null }

export function viewerOfSession(db: Db, sessionHash: string, now: number): Viewer {
  const signedIn = and(
    eq(sessions.id, sessionHash),
    eq(sessions.kind, 'full'),
    gt(sessions.expiresAt, now),
    eq(users.status, 'active'),
  )
  const id = db.select({ id: users.id }).from(sessions).innerJoin(users, eq(users.id, sessions.userId)).where(signedIn)
  return {
    id: sql<string | null>`(${id})`,
    read: once(async () => {
      const [person] = await db
        .select({
          id: users.id,
          name: users.name,
          username: users.username,
          staffRole: users.staffRole,
          emailVerified: sql<number>`${users.emailVerifiedAt} is not null`.mapWith(Boolean),
        })
        .from(sessions)
        .innerJoin(users, eq(users.id, sessions.userId))
        .where(signedIn)
      return person ?? null
    }),
  }
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => (asked ??= read())
}
