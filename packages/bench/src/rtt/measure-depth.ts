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
}

/** Behind a mutation a mail goes out, with pauses in which the database is not asked. */
const silenceMs = { page: 20, mutation: 250 }

export async function measureDepth(app: App, ask: Ask): Promise<Depth> {
  const { status, ttfbMs, endedAt } = await visit({ ...ask, url: app.url + ask.url })
  const seen = await app.proxy.take(ask.form ? silenceMs.mutation : silenceMs.page)
  const waitedFor = seen.filter((exchange) => exchange.endedAt <= endedAt)
  const requests = waitedFor.length
  return { status, depth: depthOf(waitedFor), requests, behind: seen.length - requests, ttfbMs }
}
