/** Robots get whole pages at once; a person's browser gets them as they are drawn. */
const browser = 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36'

export type Ask = {
  readonly url: string
  readonly cookie?: string | undefined
  /** Where the request comes from, for those that count how often. */
  readonly address?: string | undefined
  readonly form?: Readonly<Record<string, string>> | FormData | undefined
}

export type Visit = {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
  readonly ttfbMs: number
  /** When the last byte had come, on the clock of `performance`. */
  readonly endedAt: number
}

/** One request as a browser sends it, without following where it leads. */
export async function visit({ url, cookie, address, form }: Ask): Promise<Visit> {
  const headers = new Headers({ 'User-Agent': browser, Accept: 'text/html,*/*', 'Accept-Encoding': 'identity' })
  if (cookie) headers.set('Cookie', cookie)
  if (address) headers.set('CF-Connecting-IP', address)
  if (form) headers.set('Origin', new URL(url).origin)
  const startedAt = performance.now()
  const response = await fetch(url, {
    headers,
    redirect: 'manual',
    ...(form ? { method: 'POST', body: form instanceof FormData ? form : new URLSearchParams(form) } : {}),
  })
  const ttfbMs = performance.now() - startedAt
  const body = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, body, ttfbMs, endedAt: performance.now() }
}
