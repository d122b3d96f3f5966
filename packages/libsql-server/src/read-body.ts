import { HranaError } from './hrana-error.ts'

const maxBodyBytes = 16 * 1024 * 1024

/** What is too large is read to its end and forgotten: a client that is cut off while it sends never sees the answer. */
export async function readBody(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<unknown> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size <= maxBodyBytes) chunks.push(chunk)
    else chunks.length = 0
  }
  if (size > maxBodyBytes) throw new HranaError('BODY_TOO_LARGE', `The body has more than ${maxBodyBytes} bytes`, 413)
  return parse(Buffer.concat(chunks))
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new HranaError('HRANA_PROTO_ERROR', 'Malformed request: the body is not JSON')
  }
}
