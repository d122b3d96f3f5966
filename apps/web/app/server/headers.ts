import { hashes, more } from 'virtual:enhancers'

const always = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), publickey-credentials-get=(self), publickey-credentials-create=(self)',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'private, no-store',
} as const

/** On every response, errors too; what a page has set itself stays. */
export function withHeaders(response: Response, requestId: string): Response {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(always)) if (!headers.has(name)) headers.set(name, value)
  headers.set('X-Request-Id', requestId)
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

export function withCookies(response: Response, lines: readonly string[]): Response {
  if (lines.length === 0) return response
  const answer = new Response(response.body, response)
  for (const line of lines) answer.headers.append('Set-Cookie', line)
  return answer
}

export const enhancers = ['crops', 'keys'] as const
export type Enhancer = (typeof enhancers)[number]

type Carried = {
  readonly nonce: string | undefined
  readonly sandbox: string | undefined
  /** Which enhancers the page carries beside that of all pages. */
  readonly enhancers: readonly Enhancer[]
}

/**
 * Hydrated pages carry a nonce. Public pages may come from a cache, which a nonce cannot: they allow the inlined
 * enhancers by hash, and nothing else. In local mode forms may lead to the sandbox, and mails are shown in frames.
 */
export function pagePolicy({ nonce, sandbox, enhancers: carried }: Carried): string {
  const inlined = [hashes, ...carried.map((name) => more[name].hash)].join(' ')
  const script = nonce ? `'nonce-${nonce}' 'strict-dynamic'` : `${inlined} 'inline-speculation-rules'`
  return [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action 'self' https://checkout.stripe.com https://billing.stripe.com https://accounts.google.com${sandbox ? ` ${sandbox}` : ''}`,
    `frame-src ${sandbox ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
