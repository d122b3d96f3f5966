import { sessionCookie } from '@mentorhub/domain/auth/auth'
import { minutes, seconds } from '@mentorhub/domain/duration'
import { directoryParams } from '@mentorhub/domain/mentors/directory'
import type { Execution } from './bindings.ts'
import { clockOf } from './clock.ts'
import type { Incoming } from './context.ts'
import { readCookie } from './cookie.ts'
import { shownZone, themeOf } from './page.ts'

type Rule = {
  readonly path: RegExp
  readonly params: readonly string[]
  /** Tells times, so that each zone has a page of its own. */
  readonly zoned?: true
}

/** The pages that are the same for every guest, with the parameters that make a difference to them. */
const cacheable: readonly Rule[] = [
  { path: /^\/$/, params: [], zoned: true },
  { path: /^\/mentors$/, params: directoryParams, zoned: true },
  { path: /^\/mentors\/[a-z0-9_-]+$/, params: ['type', 'month', 'day', 'zone', 'zones'], zoned: true },
  { path: /^\/mentors\/[a-z0-9_-]+\/reviews$/, params: ['after'], zoned: true },
  { path: /^\/legal\/[a-z-]+$/, params: [] },
]

const ruleOf = ({ pathname }: URL) => cacheable.find(({ path }) => path.test(pathname))

const freshFor = seconds(60)
const usableFor = minutes(10)
const storedAt = 'X-Stored-At'

type Answer = (request: Request) => Promise<Response>

/**
 * Guests get public pages from the edge: at once for a minute, and for ten more while it is renewed behind the answer.
 * The platform's own revalidation is not relied on, so each entry tells its time.
 */
export async function fromCache(incoming: Incoming, answer: Answer): Promise<Response> {
  const known = canonical(incoming.request)
  if (!known) return answer(incoming.request)
  const now = clockOf(incoming.settings)()
  const key = cacheKey(known, incoming.settings.APP_URL)
  const keep = (response: Response) => store(response, { key, now, execution: incoming.execution })
  const stored = await edgeCache().match(key)
  // A clock that was put back makes what was stored no fresher.
  const age = stored ? Math.abs(now - Number(stored.headers.get(storedAt))) : Number.POSITIVE_INFINITY
  if (!stored || age >= usableFor) return keep(await answer(known))
  if (age >= freshFor) incoming.execution.waitUntil(answer(known).then(keep))
  return forBrowser(stored, age < freshFor ? 'fresh' : 'stale')
}

/**
 * The request as it may be stored: without the parameters that do not belong to the page, so that nothing which one
 * visitor's address says can be shown to the next.
 */
function canonical(request: Request): Request | undefined {
  if (request.method !== 'GET' || readCookie(request, sessionCookie)) return undefined
  const url = new URL(request.url)
  const rule = ruleOf(url)
  if (!rule) return undefined
  const said = rule.params.flatMap((name) =>
    url.searchParams
      .getAll(name)
      .slice(0, 1)
      .filter(Boolean)
      .map((value) => [name, value]),
  )
  url.search = new URLSearchParams(said).toString()
  return new Request(url, request)
}

/** Address, theme, build and, where times are told, the zone; nothing else may change the page. */
function cacheKey(request: Request, appUrl: string): Request {
  const url = new URL(request.url)
  const key = new URL(url.pathname + url.search, appUrl)
  const zone = ruleOf(url)?.zoned ? shownZone(request) : ''
  key.searchParams.set('~', [__BUILD_ID__, themeOf(request) ?? 'system', zone].join('~'))
  return new Request(key)
}

type Place = { readonly key: Request; readonly now: number; readonly execution: Execution }

async function store(response: Response, { key, now, execution }: Place): Promise<Response> {
  if (response.status !== 200 || response.headers.has('Set-Cookie')) {
    // Who has gone is not shown from the store; a failure of ours leaves there what is good for a while.
    if (response.status < 500) execution.waitUntil(edgeCache().delete(key))
    return response
  }
  const copy = new Response(response.clone().body, response)
  copy.headers.set(storedAt, String(now))
  copy.headers.set('Cache-Control', `public, max-age=${usableFor / 1000}`)
  execution.waitUntil(edgeCache().put(key, copy))
  return forBrowser(response, 'miss')
}

function forBrowser(response: Response, state: string): Response {
  const answer = new Response(response.body, response)
  answer.headers.delete(storedAt)
  answer.headers.set('Cache-Control', 'private, no-cache')
  answer.headers.set('X-Edge-Cache', state)
  return answer
}

/** Workers know one cache more than browsers do. */
function edgeCache(): Cache {
  return (caches as CacheStorage & { readonly default: Cache }).default
}
