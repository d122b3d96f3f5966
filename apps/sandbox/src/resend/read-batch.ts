import type { Email } from '../mail/message.ts'
import { readEmail } from './read-email.ts'
import { ResendError } from './resend-error.ts'

const largestBatch = 100

/** Every email of the batch, or none when one of them is not valid. */
export function readBatch(body: unknown): Email[] {
  if (!Array.isArray(body) || body.length === 0 || body.length > largestBatch)
    throw new ResendError('validation_error', `A batch is an array of 1 to ${largestBatch} emails.`)
  const emails = body.map(readEmail)
  if (emails.some(({ attachments }) => attachments.length > 0))
    throw new ResendError('validation_error', 'The `attachments` field is not supported in a batch.')
  return emails
}
