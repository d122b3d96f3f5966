import { createContext } from 'react-router'
import { ulid } from 'ulid'
import { sessionCookie } from '@mentorhub/domain/auth/auth'
import { seconds } from '@mentorhub/domain/duration'
import type { GoogleSignIn, Mailer, Vault } from '@mentorhub/domain/ports'
import { connect } from '@mentorhub/db/connect'
import { googleSignIn } from '@mentorhub/integrations/google/google-sign-in'
import { resendMailer } from '@mentorhub/integrations/resend/resend-mailer'
import { photonImaging } from '@mentorhub/integrations/storage/photon-imaging'
import { r2Storage } from '@mentorhub/integrations/storage/r2-storage'
import { linkKeyFrom } from '@mentorhub/services/auth/link-token'
import { vaultFrom } from '@mentorhub/services/auth/vault'
import { guest, viewerOf } from '@mentorhub/services/auth/viewer'
import type { Ctx } from '@mentorhub/services/context'
import { hashed } from '@mentorhub/services/hash'
import type { Bindings, Execution } from './bindings.ts'
import { clientNetwork } from './client-network.ts'
import { clockOf } from './clock.ts'
import { cookieJar, readCookie, type CookieJar } from './cookie.ts'
import { logFor } from './log.ts'
import { passwords } from './password.ts'
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
  const { mailer, linkKey, vault, google } = await lastingOf(settings)
  const log = logFor(requestId)
  const address = clientNetwork(request)
  const waitUntil = (work: Promise<unknown>) =>
    execution.waitUntil(work.catch((error: unknown) => log('background.failed', { error })))
  const outbox = { hasNews: false }
  return {
    db,
    viewer: await viewerOfCookie(request, { db, now, waitUntil }),
    now,
    newId: () => ulid(now()),
    mailer,
    perMinute: { take: async (key, limit) => (await bindings[`PER_MINUTE_${limit}`].limit({ key })).success },
    cookies: cookieJar(request),
    appUrl: settings.APP_URL,
    linkKey,
    passwords,
    vault,
    google,
    storage: r2Storage(bindings.FILES),
    imaging: photonImaging,
    address,
    network: (await hashed(`${settings.ENCRYPTION_KEY} ${address}`)).slice(0, 16),
    userAgent: request.headers.get('User-Agent') ?? '',
    transport: 'page',
    admission: Promise.resolve(),
    requestId,
    version: __BUILD_ID__,
    log,
    outbox,
    tellSoon: () => void (outbox.hasNews = true),
    waitUntil,
  }
}

/** A database that does not answer soon is away: people are told so, instead of waiting with it. */
const fetchSoon: typeof fetch = (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(seconds(4)) })

type Lasting = {
  readonly mailer: Mailer
  readonly linkKey: CryptoKey
  readonly vault: Vault
  readonly google: GoogleSignIn
}

const lasting = new WeakMap<Settings, Lasting>()

/** What is the same for every request of an isolate; the values are kept, never a promise of another request. */
async function lastingOf(settings: Settings): Promise<Lasting> {
  const known = lasting.get(settings)
  if (known) return known
  const { RESEND_API_KEY: apiKey, EMAIL_FROM: from, RESEND_BASE_URL: baseUrl, ENCRYPTION_KEY } = settings
  const [linkKey, vault] = await Promise.all([linkKeyFrom(ENCRYPTION_KEY), vaultFrom(ENCRYPTION_KEY)])
  const made = { mailer: resendMailer({ apiKey, from, baseUrl }), linkKey, vault, google: googleOf(settings) }
  lasting.set(settings, made)
  return made
}

/** A caller may name the request, so that its log and ours can be read together. */
export const requestIdOf = (request: Request) => {
  const given = request.headers.get('X-Request-Id') ?? ''
  return /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID()
}

const googleOf = ({ GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret, ...settings }: Settings) =>
  googleSignIn({
    clientId,
    clientSecret,
    redirectUri: `${settings.APP_URL}/auth/google/callback`,
    authBase: settings.GOOGLE_AUTH_BASE,
  })

async function viewerOfCookie(request: Request, here: Pick<Ctx, 'db' | 'now' | 'waitUntil'>) {
  const secret = readCookie(request, sessionCookie)
  return secret ? viewerOf(here, { secret, hash: await hashed(secret) }) : guest
}
