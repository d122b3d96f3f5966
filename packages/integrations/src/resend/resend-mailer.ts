import { Resend, type ErrorResponse } from 'resend'
import { seconds } from '@mentorhub/domain/duration'
import { ProviderDown } from '@mentorhub/domain/errors'
import type { Mailer } from '@mentorhub/domain/ports'

export type ResendAccount = { readonly apiKey: string; readonly from: string; readonly baseUrl: string | undefined }

/** The provider knows `key` for a day: the same mail tried again is the same mail. */
export function resendMailer({ apiKey, from, baseUrl }: ResendAccount): Mailer {
  const resend = new Resend(apiKey, baseUrl ? { baseUrl } : {})
  return {
    async send({ headers, ...message }, key) {
      const { error } = await resend.emails.send(
        { from, ...message, ...(headers ? { headers: { ...headers } } : {}) },
        { idempotencyKey: key, signal: AbortSignal.timeout(seconds(3)) },
      )
      if (error) throw errorOf(error)
    },
  }
}

function errorOf({ name, message, statusCode }: ErrorResponse): Error {
  const text = `resend: ${name}: ${message}`
  const passing = statusCode === null || statusCode === 429 || statusCode >= 500
  return passing ? new ProviderDown(text) : new Error(text)
}
