import { answerRequest } from './answer-request.ts'
import type { LibsqlServer } from './libsql-server.ts'

/** `createClient({ url: 'http://anything', fetch: embeddedFetch(server) })`: the whole way but for TCP. */
export function embeddedFetch(server: LibsqlServer): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const { text, ...answer } = await answerRequest(server, {
      method: request.method,
      path: new URL(request.url).pathname,
      authorization: request.headers.get('authorization'),
      contentType: request.headers.get('content-type'),
      body: request.body ?? [],
    })
    return new Response(text, answer)
  }
}
