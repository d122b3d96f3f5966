import type { ServerResponse } from 'node:http'
import type { Html } from '../page/html.ts'

export function sendJson(res: ServerResponse, body: unknown, status = 200): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** `leadsTo`: where else a form may end. Browsers follow a form's redirects, too, only to what the policy names. */
type Manner = { readonly status?: number; readonly leadsTo?: string }

export const pagePolicy = (leadsTo?: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "frame-src 'self'",
    `form-action 'self'${leadsTo ? ` ${leadsTo}` : ''}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

export function sendPage(res: ServerResponse, page: Html, { status = 200, leadsTo }: Manner = {}): void {
  res
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagePolicy(leadsTo) })
    .end(page.markup.trim())
}

export function sendStyle(res: ServerResponse, style: string): void {
  res.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(style)
}
