import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { parseJson, readBody } from '../http/read-body.ts'
import { Refused } from '../http/refused.ts'
import type { Mailbox } from '../mail/mailbox.ts'
import type { Email } from '../mail/message.ts'
import { ResendError } from './resend-error.ts'

/** The 40 MB that attachments may have, and room for the words. */
const largestBody = 42 * 1024 * 1024

type Sending = { readonly endpoint: string; readonly mailbox: Mailbox; readonly read: (body: unknown) => Email[] }

/** Delivers what was asked, once for each idempotency key, and answers the ids. */
export async function sendEmails(req: IncomingMessage, { endpoint, mailbox, read }: Sending): Promise<string[]> {
  const key = idempotencyKey(req)
  const { bytes, body } = await readRequest(req)
  const emails = read(body)
  const request = { endpoint, key, fingerprint: createHash('sha256').update(bytes).digest('base64url') }
  const earlier = mailbox.earlier(request)
  if (earlier && earlier.fingerprint !== request.fingerprint)
    throw new ResendError('invalid_idempotent_request', reused)
  return (earlier ?? mailbox.deliver(request, emails)).ids
}

const reused =
  "This idempotency key has been used with this HTTP method and endpoint within the last 24 hours, but the request body was modified and doesn't match the original request."

function idempotencyKey({ headers }: IncomingMessage): string | null {
  const key = headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key === 'string' && key.length >= 1 && key.length <= 256) return key
  throw new ResendError('invalid_idempotency_key', 'The key must be between 1-256 chars.')
}

async function readRequest(req: IncomingMessage) {
  try {
    const bytes = await readBody(req, largestBody)
    return { bytes, body: parseJson(bytes) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    throw new ResendError('validation_error', error.message, error.status)
  }
}
