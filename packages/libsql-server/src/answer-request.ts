import { errorAnswer, HranaError } from './hrana-error.ts'
import type { Answer } from './hrana.ts'
import type { LibsqlServer } from './libsql-server.ts'
import { readBody } from './read-body.ts'

export type HttpRequest = {
  readonly method: string
  readonly path: string
  readonly authorization: string | null | undefined
  readonly contentType: string | null | undefined
  readonly body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

export type HttpAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** One door for real HTTP and for the embedded one, so that tests meet what production meets. */
export async function answerRequest(server: LibsqlServer, request: HttpRequest): Promise<HttpAnswer> {
  try {
    return written(await route(server, request))
  } catch (error) {
    return written(errorAnswer(error))
  }
}

const written = ({ status, body }: Answer): HttpAnswer => ({ status, headers, text: JSON.stringify(body) })

// Exactly this type: the client reads an error's words from no other, not even with a charset.
const headers = { 'content-type': 'application/json' }

// Only the end of the path counts: the server may stand below any prefix. A client's URL must then end in a slash
// (`…/libsql/`), since it resolves `v2/pipeline` against it and drops whatever follows the last slash.
async function route(server: LibsqlServer, request: HttpRequest): Promise<Answer> {
  const { method, path } = request
  if (method === 'GET' && path.endsWith('/health')) return { status: 200, body: { status: 'ok' } }
  // How older clients ask which versions there are; today's assumes version 2.
  if (method === 'GET' && /\/v[23]$/.test(path)) return { status: 200, body: { status: 'ok' } }
  if (method === 'POST' && /\/v[23]\/pipeline$/.test(path)) return pipeline(server, request)
  throw new HranaError('NOT_FOUND', `There is nothing at ${method} ${path}`, 404)
}

async function pipeline(server: LibsqlServer, request: HttpRequest): Promise<Answer> {
  if (!server.admits(request.authorization)) {
    throw new HranaError('UNAUTHORIZED', 'The auth token is missing or wrong', 401)
  }
  // A stranger's page in a browser on this machine can post anything but JSON without asking first.
  if (!/^application\/json\b/i.test(request.contentType ?? '')) {
    throw new HranaError('HRANA_PROTO_ERROR', 'The content type must be application/json', 415)
  }
  return server.pipeline(await readBody(request.body))
}
