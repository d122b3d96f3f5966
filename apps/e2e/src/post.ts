import type { App } from './app.ts'
import { ownAddress } from './journey.ts'

type Post = { readonly path: string; readonly fields: Readonly<Record<string, string>> }

/** Posts a form as a page of the app would, without a browser; `headers` may say otherwise. */
export function post({ url }: App, { path, fields }: Post, headers: Record<string, string> = {}): Promise<Response> {
  const all = { Origin: url, 'CF-Connecting-IP': ownAddress(), ...headers }
  return fetch(url + path, { method: 'POST', redirect: 'manual', headers: all, body: new URLSearchParams(fields) })
}
