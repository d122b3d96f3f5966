import type { z } from 'zod'
import type { Email } from '../mail/message.ts'
import { EmailInput } from './email-input.ts'
import { ResendError, type ResendErrorName } from './resend-error.ts'

const mostAttached = 40 * 1024 * 1024

export function readEmail(body: unknown): Email {
  const read = EmailInput.safeParse(body)
  if (!read.success) throw refusal(read.error)
  const {
    reply_to: replyTo,
    html = null,
    text = null,
    to,
    subject,
    from,
    cc,
    bcc,
    headers,
    tags,
    attachments,
  } = read.data
  const attached = attachments.reduce((sum, { content }) => sum + Math.ceil(content.length / 3) * 4, 0)
  if (attached > mostAttached) throw new ResendError('invalid_attachment', 'Attachments are larger than 40MB.')
  return { to, subject, from, cc, bcc, replyTo, html, text, headers, tags, attachments }
}

/** Resend names the first thing that is wrong. */
function refusal({ issues: [issue] }: z.ZodError): ResendError {
  return issue
    ? new ResendError(nameOf(issue), issue.message)
    : new ResendError('validation_error', 'The request is not valid.')
}

function nameOf({ path, message }: z.core.$ZodIssue): ResendErrorName {
  if (path[0] === 'attachments') return 'invalid_attachment'
  return path.length > 0 && message.startsWith('Missing') ? 'missing_required_field' : 'validation_error'
}
