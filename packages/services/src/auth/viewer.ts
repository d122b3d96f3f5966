import { eq, sql, type SQL } from 'drizzle-orm'
import { sessions } from '@mentorhub/db/schema/auth'
import { users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import { luciaFor } from './lucia.ts'
import type { Person } from './person.ts'
import { isSignedIn, type Here, type Known } from './session-adapter.ts'

/**
 * Who is looking, known without waiting: `id` is a piece of SQL that any query can use, and `read` joins the batch of
 * the tick. Awaiting the person before the page's own queries would make every page two round trips.
 */
export type Viewer = {
  readonly id: SQL<string | null>
  /** The hash of what the cookie holds, whether or not a session answers to it. */
  readonly session: string | null
  read(): Promise<Person | null>
}

export const guest: Viewer = { id: sql`null`, session: null, read: async () => null }

export function viewerOf(here: Here, { secret, hash }: Known): Viewer {
  const id = here.db
    .select({ id: users.id })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(isSignedIn(hash, here.now()))
  const { lucia } = luciaFor(here, { secret, hash })
  return {
    id: sql<string | null>`(${id})`,
    session: hash,
    read: once(async () => (await lucia.validateSession(secret)).user),
  }
}

/** For verbs behind a gate, which has let nobody else in. */
export async function signedIn({ viewer }: { readonly viewer: Viewer }): Promise<Person> {
  const person = await viewer.read()
  if (!person) throw new Refusal('unauthenticated', 'auth.required')
  return person
}

/** For the guard of a commit: a session that was ended since it was read changes nothing any more. */
export const isStillHere = ({ viewer }: { readonly viewer: Viewer }, id: string) => sql`${viewer.id} is ${id}`

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => (asked ??= read())
}
