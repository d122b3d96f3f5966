import { textParts } from './text-parts.ts'

const mebibyte = 1024 * 1024
const withPhoto = 5.5 * mebibyte
const largerForms: Readonly<Record<string, number>> = { '/settings/photo': withPhoto, '/mentor/apply/2': withPhoto }
const withFiles = 10.5 * mebibyte
/** Much is written in these forms, so who chooses too large a file gets it back. */
const longForms = /^\/bookings\/(?:new\/[^/]+|\w+\/edit)$/
const deepest = 32

/** How much a form or a call may bring; files come by the pages that ask for them, and nowhere else. */
export const limitFor = ({ pathname }: URL) =>
  longForms.test(pathname) ? withFiles : (largerForms[pathname] ?? mebibyte)

/** The request with its body read and measured, or the status that refuses it. */
export async function measured(request: Request, limit = mebibyte): Promise<Request | 413 | 400> {
  if (!request.body) return request
  const tells = Number(request.headers.get('Content-Length') ?? 0)
  // A browser that still sends does not listen, so a long form is read to its end.
  const most = limit === withFiles ? mostReadOut : limit
  const read = tells > most ? undefined : await readUpTo(request.body, limit, most)
  if (!read) return 413
  if (!read.isWhole) return withTextsAlone(request, read.bytes)
  const isJson = (request.headers.get('Content-Type') ?? '').startsWith('application/json')
  if (isJson && depthOf(new TextDecoder().decode(read.bytes)) > deepest) return 400
  return new Request(request, { body: read.bytes })
}

const mostReadOut = 100 * mebibyte

function withTextsAlone(request: Request, bytes: Uint8Array): Request {
  const headers = new Headers(request.headers)
  const contentType = headers.get('Content-Type') ?? ''
  for (const name of ['Content-Type', 'Content-Length']) headers.delete(name)
  const body = textParts(bytes.subarray(0, mebibyte), contentType)
  return new Request(request.url, { method: request.method, headers, body })
}

/** A length may be missing or a lie, so the bytes are counted as they come; what is over the limit is not kept. */
async function readUpTo(stream: ReadableStream<Uint8Array>, limit: number, most: number) {
  const chunks: Uint8Array[] = []
  let [size, kept] = [0, 0]
  for await (const chunk of stream) {
    if (size <= limit) {
      chunks.push(chunk)
      kept += chunk.length
    }
    size += chunk.length
    if (size > most) return undefined
  }
  return { bytes: joined(chunks, kept), isWhole: size <= limit }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** How deep brackets nest outside of texts; one pass over the letters, whatever they are. */
export function depthOf(json: string): number {
  let [depth, max, isText] = [0, 0, false]
  for (let i = 0; i < json.length; i++) {
    const letter = json[i]
    if (isText && letter === '\\') i++
    else if (letter === '"') isText = !isText
    else if (!isText && (letter === '[' || letter === '{')) max = Math.max(max, ++depth)
    else if (!isText && (letter === ']' || letter === '}')) depth--
  }
  return max
}
