import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from '../http/answer.ts'
import { sendJson } from '../http/reply.ts'
import { requestUrl } from '../http/request-url.ts'
import type { Mailbox } from '../mail/mailbox.ts'
import { checkApiKey } from './check-api-key.ts'
import { readBatch } from './read-batch.ts'
import { readEmail } from './read-email.ts'
import { ResendError } from './resend-error.ts'
import { sendEmails } from './send-emails.ts'
import { sentEmail } from './sent-email.ts'

type Options = { readonly apiKey: string; readonly mailbox: Mailbox }

export const answerResend =
  ({ apiKey, mailbox }: Options): Answer =>
  async (req, res) => {
    try {
      checkApiKey(req, apiKey)
      sendJson(res, await ask(req, mailbox))
    } catch (error) {
      refuse(res, error)
    }
  }

function ask(req: IncomingMessage, mailbox: Mailbox): unknown {
  const path = requestUrl(req).pathname.slice('/resend'.length)
  const endpoint = endpoints.find((one) => one.path.test(path))
  if (!endpoint) throw new ResendError('not_found', 'The requested endpoint does not exist.')
  if (endpoint.method === req.method) return endpoint.ask(req, mailbox)
  throw new ResendError('method_not_allowed', 'Method is not allowed for the requested path.')
}

type Endpoint = {
  readonly path: RegExp
  readonly method: 'GET' | 'POST'
  readonly ask: (req: IncomingMessage, mailbox: Mailbox) => unknown
}

const endpoints: readonly Endpoint[] = [
  { path: /^\/emails$/, method: 'POST', ask: sendOne },
  { path: /^\/emails\/batch$/, method: 'POST', ask: sendBatch },
  { path: /^\/emails\/[^/]+$/, method: 'GET', ask: (req, mailbox) => sentEmail(requestUrl(req), mailbox) },
]

async function sendOne(req: IncomingMessage, mailbox: Mailbox) {
  const [id] = await sendEmails(req, { endpoint: 'POST /emails', mailbox, read: (body) => [readEmail(body)] })
  return { id }
}

async function sendBatch(req: IncomingMessage, mailbox: Mailbox) {
  const mode = req.headers['x-batch-validation'] ?? 'strict'
  if (mode !== 'strict') throw new ResendError('validation_error', 'The sandbox knows strict batch validation only.')
  const ids = await sendEmails(req, { endpoint: 'POST /emails/batch', mailbox, read: readBatch })
  return { data: ids.map((id) => ({ id })) }
}

function refuse(res: ServerResponse, error: unknown): void {
  if (!(error instanceof ResendError)) throw error
  sendJson(res, error, error.statusCode)
}
