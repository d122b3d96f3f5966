import { createContext } from 'react-router'
import { ulid } from 'ulid'
import { connect } from '@mentorhub/db/connect'
import { resendMailer } from '@mentorhub/integrations/resend/resend-mailer'
import { linkKeyFrom } from '@mentorhub/services/auth/link-token'
import { guest, viewerOfSession, type Viewer } from '@mentorhub/services/auth/viewer'
import type { Ctx } from '@mentorhub/services/context'
import { hashed } from '@mentorhub/services/hash'
import type { Bindings, Execution } from './bindings.ts'
import { clockOf } from './clock.ts'
import { cookieJar, readCookie, sessionCookie, type CookieJar } from './cookie.ts'
import { logFor } from './log.ts'
import type { Settings } from './settings.ts'

/** Set once a request: the only door from a route to the rest of the system. */
export const ctxContext = createContext<WebCtx>()

export type WebCtx = Ctx & { readonly cookies: CookieJar }

export type Incoming = {
  readonly request: Request
  readonly settings: Settings
  readonly bindings: Bindings
  readonly execution: Execution
}

/** Everything of the outside world, gathered once for one request. Nothing here waits for the database. */
export async function contextOf({ request, settings, bindings, execution }: Incoming): Promise<WebCtx> {
  const { LIBSQL_URL: url, LIBSQL_AUTH_TOKEN: authToken } = settings
  // A connection a request: promises of one request must not be answered within another.
  const db = connect({ url, ...(authToken ? { authToken } : {}) })
  const now = clockOf(settings)
  const requestId = requestIdOf(request)
  return {
    db,
    viewer: await viewerOf(request, db, now()),
    now,
    newId: () => ulid(now()),
    mailer: resendMailer({
      apiKey: settings.RESEND_API_KEY,
      from: settings.EMAIL_FROM,
      baseUrl: settings.RESEND_BASE_URL,
    }),
    perMinute: { take: async (key, limit) => (await bindings[`PER_MINUTE_${limit}`].limit({ key })).success },
    cookies: cookieJar(),
    appUrl: settings.APP_URL,
    linkKey: await linkKeyFrom(settings.ENCRYPTION_KEY),
    address: request.headers.get('CF-Connecting-IP') ?? 'unknown',
    requestId,
    version: __BUILD_ID__,
    log: logFor(requestId),
    waitUntil: (work) => execution.waitUntil(work),
  }
}

const requestIdOf = (request: Request) => {
  const given = request.headers.get('X-Request-Id') ?? ''
  return /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID()
}

async function viewerOf(request: Request, db: Ctx['db'], now: number): Promise<Viewer> {
  const secret = readCookie(request, sessionCookie)
  return secret ? viewerOfSession(db, await hashed(secret), now) : guest
}
