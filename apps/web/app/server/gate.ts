import { isLoopback, type Settings } from './settings.ts'

/** Machines and mail programs that post here prove themselves in another way: a signature, or the token in the path. */
const withoutOrigin = [/^\/api\/webhooks\/[a-z]+$/, /^\/unsubscribe\/[^/]+$/]

const longestUrl = 8 * 1024
const formTypes = new Set(['application/x-www-form-urlencoded', 'multipart/form-data'])

/** The status of a request that must not come in, before anything is read or asked. */
export function refusedAtGate(request: Request, url: URL, settings: Settings): number | undefined {
  if (request.url.length > longestUrl) return 414
  if (!isDecodable(url.pathname)) return 400
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  if (request.method !== 'POST') return 405
  if (!mayPost(request, url, settings)) return 403
  return rightType(request, url) ? undefined : 415
}

function isDecodable(pathname: string): boolean {
  try {
    // The value is used, or the build would take the call for one without effect and leave it out.
    return decodeURIComponent(pathname).length > 0
  } catch {
    return false
  }
}

/**
 * A write comes from our own page, or from a script that names itself by a token and nothing else. Cookies are sent by
 * browsers whoever asks them to, so a request with cookies must also tell the right origin.
 */
function mayPost(request: Request, url: URL, settings: Settings): boolean {
  const origin = request.headers.get('Origin')
  if (origin !== null) return isOurs(origin, settings)
  if (withoutOrigin.some((path) => path.test(url.pathname))) return true
  return isScript(request)
}

const isScript = ({ headers }: Request) =>
  !headers.has('Cookie') && (headers.get('Authorization') ?? '').startsWith('Bearer ')

function isOurs(origin: string, { APP_URL, local }: Settings): boolean {
  const own = new URL(APP_URL)
  if (origin === own.origin) return true
  return local && URL.canParse(origin) && isLoopback(origin) && new URL(origin).port === own.port
}

function rightType(request: Request, url: URL): boolean {
  const type = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (url.pathname.startsWith('/trpc/')) return type === 'application/json'
  return url.pathname.startsWith('/api/webhooks/') || formTypes.has(type)
}
