import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerRequest } from './answer-request.ts'
import type { LibsqlServer } from './libsql-server.ts'

export function answerHttp(
  server: LibsqlServer,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { method = '', headers } = request
    const [path = ''] = (request.url ?? '').split('?')
    const { authorization, 'content-type': contentType } = headers
    const answer = await answerRequest(server, { method, path, authorization, contentType, body: request })
    response.writeHead(answer.status, answer.headers).end(answer.text)
  }
}
