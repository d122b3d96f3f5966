import type { App } from './app.ts'
import { ownAddress } from './journey.ts'

type Post = { readonly path: string; readonly fields: Readonly<Record<string, string>> }

/** Posts a form as a page of the app would, without a browser; `headers` may say otherwise. */
export function post({ url }: App, { path, fields }: Post, headers: HeadersInit = {}): Promise<Response> {
  const own = { Origin: url, 'CF-Connecting-IP': ownAddress() }
  return fetch(url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...own, ...Object.fromEntries(new Headers(headers)) },
    body: new URLSearchParams(fields),
  })
}
