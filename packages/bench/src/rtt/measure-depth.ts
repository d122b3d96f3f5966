import type { App } from '../app/start-app.ts'
import { visit, type Ask, type Visit } from '../app/visit.ts'
import { depthOf } from '../proxy/depth.ts'

export type Depth = {
  readonly status: number
  readonly depth: number
  readonly requests: number
  /** Requests that nobody waited for: they ended after the answer. */
  readonly behind: number
  readonly ttfbMs: number
}

/** How long the database must not be asked before what was behind an answer is over. Mails go out with pauses. */
export const silenceMs = { page: 20, mutation: 250 }

export async function measureDepth(app: App, ask: Ask, silence: number): Promise<Depth & { answer: Visit }> {
  const answer = await visit({ ...ask, url: app.url + ask.url })
  const seen = await app.proxy.take(silence)
  const waitedFor = seen.filter((exchange) => exchange.endedAt <= answer.endedAt)
  const requests = waitedFor.length
  const { status, ttfbMs } = answer
  return { status, depth: depthOf(waitedFor), requests, behind: seen.length - requests, ttfbMs, answer }
}
