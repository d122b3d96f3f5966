import { Lucia } from 'lucia'
import { sessionCookie } from '@mentorhub/domain/auth/auth'
import type { Person } from './person.ts'
import { sessionAdapter, type Here, type Known, type SessionFacts } from './session-adapter.ts'

/** Lucia for one request, and the statements that it has written so far. The only place that knows Lucia. */
export function luciaFor(here: Here, known?: Known) {
  const { adapter, statements } = sessionAdapter(here, known)
  const lucia = new Lucia(adapter, {
    sessionCookie: { name: sessionCookie },
    getUserAttributes: (person) => person,
    getSessionAttributes: (session) => session,
  })
  return { lucia, statements }
}

declare module 'lucia' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Register {
    Lucia: ReturnType<typeof luciaFor>['lucia']
    DatabaseSessionAttributes: SessionFacts
    DatabaseUserAttributes: Omit<Person, 'id'>
  }
}
