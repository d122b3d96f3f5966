import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import type { Span } from './depth.ts'
import { forward } from './forward.ts'
import { listenAnywhere } from './listen-anywhere.ts'

export type Exchange = Span & { readonly body: string }

export type Proxy = {
  readonly url: string
  /** From now on every request waits this long before it goes on. */
  delayBy(ms: number): void
  /** What came through since the last call, once nothing has been under way for that long. */
  take(silenceMs: number): Promise<readonly Exchange[]>
  close(): void
}

/** Stands in front of an HTTP server as a long way to it, and notes when each request came and was answered. */
export async function startProxy(targetPort: number): Promise<Proxy> {
  const state = { delayMs: 0, underWay: 0, restsSince: 0, exchanges: Array.of<Exchange>() }

  async function passOn(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const startedAt = performance.now()
    const body = await buffer(incoming)
    await wait(state.delayMs)
    const { status, type, content } = await forward(incoming, body, targetPort)
    state.exchanges.push({ startedAt, endedAt: performance.now(), body: body.toString() })
    outgoing.writeHead(status, { 'Content-Type': type }).end(content)
  }

  const server = createServer((incoming, outgoing) => {
    state.underWay++
    passOn(incoming, outgoing)
      .catch(() => outgoing.destroy())
      .finally(() => {
        state.underWay--
        state.restsSince = performance.now()
      })
  })
  // Closing a connection that rests would race with the request that comes over it.
  server.keepAliveTimeout = 0
  const port = await listenAnywhere(server)
  return {
    url: `http://127.0.0.1:${port}`,
    delayBy: (ms) => {
      state.delayMs = ms
    },
    take: async (silenceMs) => {
      state.restsSince = performance.now()
      while (state.underWay > 0 || performance.now() - state.restsSince < silenceMs) await wait(5)
      return state.exchanges.splice(0)
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
