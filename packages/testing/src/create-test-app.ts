import { createCaller } from '@mentorhub/api/root'
import type { Ctx } from '@mentorhub/services/context'
import { guest, viewerOfSession } from '@mentorhub/services/auth/viewer'
import { linkKeyFrom } from '@mentorhub/services/auth/link-token'
import { createTestDatabase } from './create-test-database.ts'
import { mailbox } from './mailbox.ts'
import { people, type TestPerson } from './people.ts'

/**
 * A whole application: its own database behind production's transport, a clock that stands still, named people, and a
 * mailbox to look into.
 */
export async function createTestApp(now = '2026-11-23T09:00:00Z') {
  const database = await createTestDatabase()

  const { db } = database
  const clock = { now: Date.parse(now) }
  const { mailer, sent } = mailbox()
  const linkKey = await linkKeyFrom('a key for tests, and for nothing else')
  const perMinute = minuteLimiter()
  const log: { event: string; fields: unknown }[] = []
  const background: Promise<unknown>[] = []
  let ids = 0
  const newId = () => `${++ids}`.padStart(26, '0')

  const ctx = (person: TestPerson | null = null, address = '192.0.2.1'): Ctx => ({
    db,
    viewer: person ? viewerOfSession(db, person.session, clock.now) : guest,
    now: () => clock.now,
    newId,
    mailer,
    perMinute,
    cookies: { set: () => undefined, clear: () => undefined },
    appUrl: 'https://mentorhub.test',
    linkKey,
    address,
    admission: Promise.resolve(),
    requestId: 'test',
    version: 'test',
    log: (event, fields) => void log.push({ event, fields }),
    tellSoon: () => undefined,
    waitUntil: (work) => void background.push(work),
  })

  return {
    db,
    clock,
    sent,
    mailer,
    log,
    ctx,
    requests: database.requests,
    as: (person: TestPerson | null, address?: string) => createCaller(ctx(person, address)),
    person: people(db, clock, newId),
  }
}

function minuteLimiter(): Ctx['perMinute'] {
  const counts = new Map<string, number>()
  return {
    async take(key, limit) {
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count <= limit
    },
  }
}
