import { Agent, request, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

export type Forwarded = { readonly status: number; readonly type: string; readonly content: Buffer }

/** Sends a request on to another port of this machine, over connections that stay open. */
export function forwardTo(port: number) {
  const agent = new Agent({ keepAlive: true })
  const ask = (incoming: IncomingMessage, body: Buffer) =>
    new Promise<IncomingMessage>((answered, failed) => {
      const { 'transfer-encoding': _, ...rest } = incoming.headers
      const headers = { ...rest, host: `127.0.0.1:${port}`, 'content-length': body.length }
      request({ host: '127.0.0.1', port, path: incoming.url, method: incoming.method, headers, agent }, answered)
        .once('error', failed)
        .end(body)
    })
  return {
    forward: async (incoming: IncomingMessage, body: Buffer): Promise<Forwarded> => {
      const answer = await ask(incoming, body)
      const type = answer.headers['content-type'] ?? 'application/octet-stream'
      return { status: answer.statusCode ?? 502, type, content: await buffer(answer) }
    },
    close: () => agent.destroy(),
  }
}
