const mebibyte = 1024 * 1024
const withPhoto = 5.5 * mebibyte
const largerForms: Readonly<Record<string, number>> = { '/settings/photo': withPhoto, '/mentor/apply/2': withPhoto }
const deepest = 32

/** How much a form or a call may bring; files come by the pages that ask for them, and nowhere else. */
export const limitFor = ({ pathname }: URL) => largerForms[pathname] ?? mebibyte

/** The request with its body read and measured, or the status that refuses it. */
export async function measured(request: Request, limit = mebibyte): Promise<Request | 413 | 400> {
  if (!request.body) return request
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) return 413
  const body = await readUpTo(request.body, limit)
  if (!body) return 413
  const isJson = (request.headers.get('Content-Type') ?? '').startsWith('application/json')
  if (isJson && depthOf(new TextDecoder().decode(body)) > deepest) return 400
  return new Request(request, { body })
}

/** A length may be missing or a lie, so the bytes are counted as they come. */
async function readUpTo(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) return undefined
    chunks.push(chunk)
  }
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
