import { createContext } from 'react-router'
import { ulid } from 'ulid'
import { seconds } from '@mentorhub/domain/duration'
import type { Mailer } from '@mentorhub/domain/ports'
import { connect } from '@mentorhub/db/connect'
import { resendMailer } from '@mentorhub/integrations/resend/resend-mailer'
import { linkKeyFrom } from '@mentorhub/services/auth/link-token'
import { guest, viewerOfSession, type Viewer } from '@mentorhub/services/auth/viewer'
import type { Ctx } from '@mentorhub/services/context'
import { hashed } from '@mentorhub/services/hash'
import type { Bindings, Execution } from './bindings.ts'
import { clientNetwork } from './client-network.ts'
import { clockOf } from './clock.ts'
import { cookieJar, readCookie, sessionCookie, type CookieJar } from './cookie.ts'
import { logFor } from './log.ts'
import type { Settings } from './settings.ts'

/** Set once a request: the only door from a route to the rest of the system. */
export const ctxContext = createContext<WebCtx>()

export type WebCtx = Ctx & { readonly cookies: CookieJar; readonly outbox: { hasNews: boolean } }

export type Incoming = {
  readonly request: Request
  readonly settings: Settings
  readonly bindings: Bindings
  readonly execution: Execution
  readonly requestId: string
}

/** Everything of the outside world, gathered once for one request. Nothing here waits for the database. */
export async function contextOf({ request, settings, bindings, execution, requestId }: Incoming): Promise<WebCtx> {
  const { LIBSQL_URL: url, LIBSQL_AUTH_TOKEN: authToken } = settings
  // A connection a request: promises of one request must not be answered within another.
  const db = connect({ url, fetch: fetchSoon, ...(authToken ? { authToken } : {}) })
  const now = clockOf(settings)
  const { mailer, linkKey } = await lastingOf(settings)
  const log = logFor(requestId)
  const outbox = { hasNews: false }
  return {
    db,
    viewer: await viewerOf(request, db, now()),
    now,
    newId: () => ulid(now()),
    mailer,
    perMinute: { take: async (key, limit) => (await bindings[`PER_MINUTE_${limit}`].limit({ key })).success },
    cookies: cookieJar(),
    appUrl: settings.APP_URL,
    linkKey,
    address: clientNetwork(request),
    admission: Promise.resolve(),
    requestId,
    version: __BUILD_ID__,
    log,
    outbox,
    tellSoon: () => void (outbox.hasNews = true),
    waitUntil: (work) => execution.waitUntil(work.catch((error: unknown) => log('background.failed', { error }))),
  }
}

/** A database that does not answer soon is away: people are told so, instead of waiting with it. */
const fetchSoon: typeof fetch = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(seconds(4)) })

type Lasting = { readonly mailer: Mailer; readonly linkKey: CryptoKey }

const lasting = new WeakMap<Settings, Lasting>()

/** What is the same for every request of an isolate; the values are kept, never a promise of another request. */
async function lastingOf(settings: Settings): Promise<Lasting> {
  const known = lasting.get(settings)
  if (known) return known
  const { RESEND_API_KEY: apiKey, EMAIL_FROM: from, RESEND_BASE_URL: baseUrl, ENCRYPTION_KEY } = settings
  const made = { mailer: resendMailer({ apiKey, from, baseUrl }), linkKey: await linkKeyFrom(ENCRYPTION_KEY) }
  lasting.set(settings, made)
  return made
}

/** A caller may name the request, so that its log and ours can be read together. */
export const requestIdOf = (request: Request) => {
  const given = request.headers.get('X-Request-Id') ?? ''
  return /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID()
}

async function viewerOf(request: Request, db: Ctx['db'], now: number): Promise<Viewer> {
  const secret = readCookie(request, sessionCookie)
  return secret ? viewerOfSession(db, await hashed(secret), now) : guest
}
