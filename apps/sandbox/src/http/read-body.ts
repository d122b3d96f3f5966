import type { IncomingMessage } from 'node:http'
import type { z } from 'zod'
import { Refused } from './refused.ts'

/** Reads to the end even when it is too much: a client that is still sending would not hear the answer. */
export async function readBody(req: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else chunks.length = 0
  }
  if (size > limit) throw new Refused(413, `The body is larger than ${limit} bytes.`)
  return Buffer.concat(chunks)
}

const smallBody = 64 * 1024

export async function readInput<T>(req: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  const read = schema.safeParse(parseJson(await readBody(req, smallBody)))
  if (read.success) return read.data
  throw new Refused(400, read.error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; '))
}

export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    throw new Refused(400, 'The body is not JSON.')
  }
}
