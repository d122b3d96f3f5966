import type { ServerResponse } from 'node:http'
import type { Html } from '../page/html.ts'

export function sendJson(res: ServerResponse, body: unknown, status = 200): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

const pagePolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

export function sendPage(res: ServerResponse, page: Html, status = 200): void {
  res
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagePolicy })
    .end(page.markup.trim())
}

export function sendStyle(res: ServerResponse, style: string): void {
  res.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(style)
}
