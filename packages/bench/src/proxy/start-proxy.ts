import { createServer, request as ask, Agent, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { listenAnywhere } from './listen-anywhere.ts'
import type { Span } from './depth.ts'

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
  let delayMs = 0
  let underWay = 0
  let restsSince = performance.now()
  let exchanges: Exchange[] = []
  const agent = new Agent({ keepAlive: true })

  async function passOn(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const startedAt = performance.now()
    underWay++
    try {
      const body = await buffer(incoming)
      if (delayMs > 0) await wait(delayMs)
      const { status, type, content } = await forward({ incoming, body, agent, port: targetPort })
      const endedAt = performance.now()
      exchanges.push({ startedAt, endedAt, body: body.toString() })
      outgoing.writeHead(status, { 'content-type': type, 'content-length': content.length }).end(content)
    } catch {
      outgoing.destroy()
    } finally {
      underWay--
      restsSince = performance.now()
    }
  }

  const server = createServer((incoming, outgoing) => void passOn(incoming, outgoing))
  const port = await listenAnywhere(server)
  return {
    url: `http://127.0.0.1:${port}`,
    delayBy: (ms) => {
      delayMs = ms
    },
    take: async (silenceMs) => {
      restsSince = performance.now()
      while (underWay > 0 || performance.now() - restsSince < silenceMs) await wait(5)
      const taken = exchanges
      exchanges = []
      return taken
    },
    close: () => {
      server.close()
      server.closeAllConnections()
      agent.destroy()
    },
  }
}

type Forwarded = { incoming: IncomingMessage; body: Buffer; agent: Agent; port: number }

async function forward({ incoming, body, agent, port }: Forwarded) {
  const headers = { ...incoming.headers, host: `127.0.0.1:${port}`, 'content-length': body.length }
  delete headers['transfer-encoding']
  const answer = await new Promise<IncomingMessage>((answered, failed) => {
    ask({ host: '127.0.0.1', port, path: incoming.url, method: incoming.method, headers, agent }, answered)
      .once('error', failed)
      .end(body)
  })
  const type = answer.headers['content-type'] ?? 'application/octet-stream'
  return { status: answer.statusCode ?? 502, type, content: await buffer(answer) }
}
