import { createCaller } from '@mentorhub/api/root'
import type { Ctx } from '@mentorhub/services/context'
import { sessionCookie } from '@mentorhub/domain/auth/auth'
import { hashed } from '@mentorhub/services/hash'
import { linkKeyFrom } from '@mentorhub/services/auth/link-token'
import { vaultFrom } from '@mentorhub/services/auth/vault'
import { guest, viewerOf } from '@mentorhub/services/auth/viewer'
import { createTestDatabase } from './create-test-database.ts'
import { cookieJar } from './cookie-jar.ts'
import { fakeGoogle } from './fake-google.ts'
import { fakeImaging } from './fake-imaging.ts'
import { fakePasswords } from './fake-passwords.ts'
import { mailbox } from './mailbox.ts'
import { memoryStorage } from './memory-storage.ts'
import { people, type TestPerson } from './people.ts'

/**
 * A whole application: its own database behind production's transport, a clock that stands still, named people, and a
 * mailbox to look into.
 */
export async function createTestApp(now = '2026-11-23T09:00:00Z') {
  const database = await createTestDatabase()

  const { db } = database
  const clock = { now: Date.parse(now) }
  const { sent, ...ports } = await standIns()
  const { mailer, google, storage, cookies: jar } = ports
  const log: { event: string; fields: unknown }[] = []
  const background: Promise<unknown>[] = []
  let ids = 0
  const newId = () => `${++ids}`.padStart(26, '0')

  const here = { db, now: () => clock.now, waitUntil: (work: Promise<unknown>) => void background.push(work) }

  const ctx = (person: Pick<TestPerson, 'cookie' | 'session'> | null = null, address = '192.0.2.1'): Ctx => ({
    ...here,
    viewer: person ? viewerOf(here, { secret: person.cookie, hash: person.session }) : guest,
    ...ports,
    newId,
    appUrl: 'https://mentorhub.test',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36',
    transport: 'page',
    address,
    network: `hash of ${address}`,
    admission: Promise.resolve(),
    requestId: 'test',
    version: 'test',
    log: (event, fields) => void log.push({ event, fields }),
    tellSoon: () => undefined,
  })

  return {
    db,
    clock,
    sent,
    mailer,
    log,
    ctx,
    google,
    storage,
    jar,
    /** What goes on after the answer. */
    settled: () => Promise.all(background.splice(0)),
    requests: database.requests,
    as: (person: Pick<TestPerson, 'cookie' | 'session'> | null, address?: string) => createCaller(ctx(person, address)),
    /** The secret of the newest mailed link to a path. */
    linkIn: (path: string) => newestLink(sent, path),
    /** Whoever holds the session cookie that was last given out. */
    newest: async () => {
      const cookie = jar.held(sessionCookie) ?? ''
      return { cookie, session: await hashed(cookie) }
    },
    person: people(db, clock, newId),
  }
}

export type TestApp = Awaited<ReturnType<typeof createTestApp>>

/** What the world outside is played by. */
async function standIns() {
  const secret = 'a key for tests, and for nothing else'
  const [linkKey, vault] = await Promise.all([linkKeyFrom(secret), vaultFrom(secret)])
  return {
    ...mailbox(),
    linkKey,
    vault,
    google: fakeGoogle(),
    storage: memoryStorage(),
    cookies: cookieJar(),
    perMinute: minuteLimiter(),
    passwords: fakePasswords,
    imaging: fakeImaging,
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

function newestLink(sent: readonly { readonly text: string }[], path: string): string {
  const found = sent.flatMap(({ text }) => [...text.matchAll(new RegExp(`mentorhub\\.test/${path}/([\\w.]+)`, 'g'))])
  return found.at(-1)?.[1] ?? ''
}
