import { and, eq, gt, lte } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Adapter } from 'lucia'
import type { Db } from '@mentorhub/db/connect'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { sessions } from '@mentorhub/db/schema/auth'
import { profiles, users } from '@mentorhub/db/schema/users'
import { expiryOf, sessionLife } from '@mentorhub/domain/auth/session'
import { hashed } from '../hash.ts'
import { endSessions } from './end-sessions.ts'
import { personColumns } from './person.ts'

/** What the adapter needs of a request. */
export type Here = {
  readonly db: Db
  readonly now: () => number
  readonly waitUntil: (work: Promise<unknown>) => void
}

/** Of a secret that is looked up at once, the hash is made beforehand: the look-up must start in the tick it is asked in. */
export type Known = { readonly secret: string; readonly hash: string }

/** Lucia asks the machine's clock whether a session is over. Ours is asked in the query, so what was found never is. */
const neverOver = new Date(8.64e15)

/**
 * Lucia's sessions on our rows. Only the hash of the secret is kept; what Lucia writes becomes statements of the verb's
 * own commit, so that a session begins and ends together with what it belongs to.
 */
export function sessionAdapter(here: Here, known?: Known) {
  const { db, now } = here
  const statements: BatchItem<'sqlite'>[] = []
  const hashOf = (secret: string) => (secret === known?.secret ? known.hash : hashed(secret))

  const adapter: Adapter = {
    async getSessionAndUser(secret) {
      const [found] = await find(here, await hashOf(secret))
      if (!found) return [null, null]
      slide(here, found)
      const { id, ...attributes } = found.person
      const session = { id: secret, userId: id, expiresAt: neverOver, attributes: found.session }
      return [session, { id, attributes }]
    },
    async getUserSessions(userId) {
      const rows = await db
        .select()
        .from(sessions)
        .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now())))
      return rows.map((row) => ({ id: row.id, userId, expiresAt: neverOver, attributes: row }))
    },
    async setSession({ id: secret, userId, attributes }) {
      statements.push(db.insert(sessions).values({ ...attributes, id: await hashOf(secret), userId }))
    },
    async updateSessionExpiration(secret, expiresAt) {
      const to = { expiresAt: expiresAt.getTime(), lastUsedAt: now() }
      statements.push(
        db
          .update(sessions)
          .set(to)
          .where(eq(sessions.id, await hashOf(secret))),
      )
    },
    async deleteSession(secret) {
      statements.push(db.delete(sessions).where(eq(sessions.id, await hashOf(secret))))
    },
    async deleteUserSessions(userId) {
      statements.push(endSessions(here, userId))
    },
    async deleteExpiredSessions() {
      statements.push(db.delete(sessions).where(lte(sessions.expiresAt, now())))
    },
  }
  return { adapter, statements }
}

export type SessionFacts = Omit<typeof sessions.$inferInsert, 'id' | 'userId'>

type Found = Awaited<ReturnType<typeof find>>[number]

/** A session that may do things: whole, not over, of somebody whose account is active. */
export const isSignedIn = (hash: string, now: number) =>
  and(eq(sessions.id, hash), eq(sessions.kind, 'full'), gt(sessions.expiresAt, now), eq(users.status, 'active'))

const find = ({ db, now }: Here, hash: string) =>
  db
    .select({ session: sessions, person: personColumns })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(profiles, eq(profiles.userId, users.id))
    .leftJoin(mentorProfiles, eq(mentorProfiles.userId, users.id))
    .where(isSignedIn(hash, now()))

/** Use keeps a session alive. It is written after the answer, and seldom. */
function slide({ db, now, waitUntil }: Here, { session, person }: Found): void {
  const life = sessionLife(session.kind, person.staffRole !== null)
  if (now() - session.lastUsedAt < life.noticed) return
  const to = { expiresAt: expiryOf(life, session.createdAt, now()), lastUsedAt: now() }
  waitUntil(db.update(sessions).set(to).where(eq(sessions.id, session.id)).execute())
}
