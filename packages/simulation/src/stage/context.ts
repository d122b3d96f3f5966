import type { Db } from '@mentorhub/db/connect'
import { guest, viewerOf } from '@mentorhub/services/auth/viewer'
import type { Ctx } from '@mentorhub/services/context'
import { cookieJar } from '@mentorhub/testing/cookie-jar'
import { fakeGoogle } from '@mentorhub/testing/fake-google'
import { fakeImaging } from '@mentorhub/testing/fake-imaging'
import { fakePasswords } from '@mentorhub/testing/fake-passwords'
import { memoryStorage } from '@mentorhub/testing/memory-storage'
import type { Person } from './cast.ts'

export const appUrl = 'https://mentorhub.test'
const hmac = { name: 'HMAC', hash: 'SHA-256' }
const words = new TextEncoder().encode('a key for worlds, and for nothing else')
const linkKey = await crypto.subtle.importKey('raw', words, hmac, true, ['sign'])

/** What is the same in all calls of one world. */
export type Surroundings = Pick<Ctx, 'now' | 'newId' | 'log' | 'storage'>

export const surroundings = ({ now, log, newId }: Omit<Surroundings, 'storage'>): Surroundings => ({
  now,
  log,
  newId,
  storage: memoryStorage(),
})

type Call = { readonly db: Db; readonly person: Person | null; readonly mailer: Ctx['mailer'] }

/** One call's context: its own way to the database and to the provider of mails, each of them a place to be cut off. */
export function contextOf(around: Surroundings, { db, person, mailer }: Call): Ctx {
  const here = { ...around, db, waitUntil: (work: Promise<unknown>) => void work.catch(() => undefined) }
  return {
    ...here,
    mailer,
    viewer: person ? viewerOf(here, { secret: person.cookie, hash: person.session }) : guest,
    linkKey,
    vault,
    passwords: fakePasswords,
    google: fakeGoogle(),
    imaging: fakeImaging,
    cookies: cookieJar(),
    perMinute: { take: async () => true },
    appUrl,
    userAgent: 'a browser',
    transport: 'page',
    address: person?.username ?? 'somewhere',
    network: person?.username ?? 'somewhere',
    admission: Promise.resolve(),
    requestId: 'world',
    version: 'world',
    tellSoon: () => undefined,
  }
}

/** The real one seals on another thread; nothing here looks at what is sealed. */
const vault: Ctx['vault'] = {
  seal: async (text) => `sealed ${text}`,
  open: async (sealed) => (sealed.startsWith('sealed ') ? sealed.slice(7) : undefined),
}
