import { request, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

type Answer = { readonly status: number; readonly type: string; readonly content: Buffer }

/** Sends a request on to another port of this machine, over a connection of its own: an old one may just be closing. */
export async function forward(incoming: IncomingMessage, body: Buffer, port: number): Promise<Answer> {
  const { 'transfer-encoding': _chunked, connection: _theirs, ...rest } = incoming.headers
  const headers = { ...rest, host: `127.0.0.1:${port}`, 'content-length': body.length }
  const { url: path, method } = incoming
  const answer = await new Promise<IncomingMessage>((answered, failed) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, answered).once('error', failed).end(body)
  })
  const type = answer.headers['content-type'] ?? 'application/octet-stream'
  return { status: answer.statusCode ?? 502, type, content: await buffer(answer) }
}
