import { minutes, seconds } from '@mentorhub/domain/duration'
import type { WebCtx } from './context.ts'
import { readCookie, sessionCookie } from './cookie.ts'
import { themeOf } from './page.ts'

/** The pages that are the same for every guest, with the parameters that make a difference to them. */
const cacheable: readonly { readonly path: RegExp; readonly params: readonly string[] }[] = [
  { path: /^\/$/, params: [] },
  { path: /^\/mentors$/, params: ['q', 'category', 'after'] },
  { path: /^\/mentors\/[a-z0-9_-]+$/, params: [] },
]

const freshFor = seconds(60)
const usableFor = minutes(10)
const storedAt = 'X-Stored-At'

type Asked = { readonly request: Request; readonly ctx: WebCtx }
type Answer = (request: Request) => Promise<Response>

/**
 * Guests get public pages from the edge: at once for a minute, and for ten more while it is renewed behind the answer.
 * The platform's own revalidation is not relied on, so each entry tells its time.
 */
export async function fromCache(asked: Asked, answer: Answer): Promise<Response> {
  const known = canonical(asked.request)
  if (!known) return answer(asked.request)
  const { ctx } = asked
  const key = cacheKey(known, ctx)
  const cache = edgeCache()
  const stored = await cache.match(key)
  const age = stored ? ctx.now() - Number(stored.headers.get(storedAt)) : Number.POSITIVE_INFINITY
  if (!stored || age >= usableFor) return store(await answer(known), key, ctx)
  if (age >= freshFor) ctx.waitUntil(answer(known).then((response) => store(response, key, ctx)))
  return forBrowser(stored, age < freshFor ? 'fresh' : 'stale')
}

/**
 * The request as it may be stored: without the parameters that do not belong to the page, so that nothing which one
 * visitor's address says can be shown to the next.
 */
function canonical(request: Request): Request | undefined {
  if (request.method !== 'GET' || readCookie(request, sessionCookie)) return undefined
  const url = new URL(request.url)
  const rule = cacheable.find(({ path }) => path.test(url.pathname))
  if (!rule) return undefined
  const said = rule.params.flatMap((name) =>
    url.searchParams
      .getAll(name)
      .slice(0, 1)
      .map((value) => [name, value]),
  )
  url.search = new URLSearchParams(said).toString()
  return new Request(url, request)
}

/** Address, theme, language and build; nothing else may change the page. */
function cacheKey(request: Request, ctx: WebCtx): Request {
  const { pathname, search } = new URL(request.url)
  const key = new URL(pathname + search, ctx.appUrl)
  key.searchParams.set('~', [ctx.version, themeOf(request), 'en'].join('~'))
  return new Request(key)
}

async function store(response: Response, key: Request, ctx: WebCtx): Promise<Response> {
  if (response.status !== 200 || ctx.cookies.lines.length > 0) return response
  const copy = new Response(response.clone().body, response)
  copy.headers.set(storedAt, String(ctx.now()))
  copy.headers.set('Cache-Control', `public, max-age=${usableFor / 1000}`)
  ctx.waitUntil(edgeCache().put(key, copy))
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
