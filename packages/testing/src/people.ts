import type { Db } from '@mentorhub/db/connect'
import { sessions } from '@mentorhub/db/schema/auth'
import { profiles, users } from '@mentorhub/db/schema/users'
import { days } from '@mentorhub/domain/duration'
import { hashed } from '@mentorhub/services/hash'

export type TestPerson = {
  readonly id: string
  readonly username: string
  readonly cookie: string
  readonly session: string
}

/** Somebody with a name, an address that is confirmed, an empty profile, and a session to be signed in with. */
export const people =
  (db: Db, clock: { readonly now: number }, newId: () => string) =>
  async (username: string, given: Partial<typeof users.$inferInsert> = {}): Promise<TestPerson> => {
    const [id, cookie, now] = [newId(), `cookie-of-${username}`, clock.now]
    const session = await hashed(cookie)
    await db.batch([
      db.insert(users).values({
        id,
        username,
        name: username,
        email: `${username}@example.test`,
        emailVerifiedAt: now,
        createdAt: now,
        ...given,
      }),
      db.insert(profiles).values({ userId: id }),
      db
        .insert(sessions)
        .values({ id: session, userId: id, createdAt: now, lastUsedAt: now, expiresAt: now + days(30) }),
    ])
    return { id, username, cookie, session }
  }
