import { Resend, type ErrorResponse } from 'resend'
import { seconds } from '@mentorhub/domain/duration'
import { ProviderDown } from '@mentorhub/domain/errors'
import type { Attachment, Mailer } from '@mentorhub/domain/ports'

export type ResendAccount = { readonly apiKey: string; readonly from: string; readonly baseUrl: string | undefined }

/** The provider knows `key` for a day: the same mail tried again is the same mail. */
export function resendMailer({ apiKey, from, baseUrl }: ResendAccount): Mailer {
  const resend = new Resend(apiKey, baseUrl ? { baseUrl } : {})
  return {
    from,
    async send({ headers, attachments = [], ...message }, key) {
      const { error } = await resend.emails.send(
        { from, ...message, attachments: attachments.map(attached), ...(headers ? { headers: { ...headers } } : {}) },
        { idempotencyKey: key, signal: AbortSignal.timeout(seconds(3)) },
      )
      if (error && !wasDelivered(error)) throw errorOf(error)
    },
  }
}

const attached = ({ name, type, content }: Attachment) => ({
  filename: name,
  contentType: type,
  content: new TextEncoder().encode(content),
})

/** The key has gone out with other words: what a mail tells of has changed between two tries, and one was enough. */
const wasDelivered = ({ name }: ErrorResponse) => name === 'invalid_idempotent_request'

function errorOf({ name, message, statusCode }: ErrorResponse): Error {
  const text = `resend: ${name}: ${message}`
  const passing = statusCode === null || statusCode === 429 || statusCode >= 500
  return passing ? new ProviderDown(text) : new Error(text)
}
