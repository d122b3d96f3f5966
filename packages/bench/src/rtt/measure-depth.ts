import type { App } from '../app/start-app.ts'
import { visit, type Ask } from '../app/visit.ts'
import { depthOf } from '../proxy/depth.ts'

export type Depth = {
  readonly status: number
  readonly depth: number
  readonly requests: number
  /** Requests that nobody waited for: they ended after the answer. */
  readonly behind: number
  readonly ttfbMs: number
  /** The cookie of the session that the answer gave, as a browser sends it back. */
  readonly session: string | undefined
}

/** Behind a mutation a mail goes out, with pauses in which the database is not asked. */
const silenceMs = { page: 20, mutation: 250 }

export async function measureDepth(app: App, ask: Ask): Promise<Depth> {
  const { status, headers, ttfbMs, endedAt } = await visit({ ...ask, url: app.url + ask.url })
  const seen = await app.proxy.take(ask.form ? silenceMs.mutation : silenceMs.page)
  const waitedFor = seen.filter((exchange) => exchange.endedAt <= endedAt)
  const requests = waitedFor.length
  const session = headers.getSetCookie().find((line) => line.startsWith('__Host-session='))?.split(';')[0]
  return { status, depth: depthOf(waitedFor), requests, behind: seen.length - requests, ttfbMs, session }
}
