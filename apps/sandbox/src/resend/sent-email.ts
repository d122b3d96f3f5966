import type { Mailbox } from '../mail/mailbox.ts'
import type { Message } from '../mail/message.ts'
import { ResendError } from './resend-error.ts'

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

export function sentEmail({ pathname }: URL, mailbox: Mailbox) {
  const id = pathname.split('/').at(-1) ?? ''
  if (!uuid.test(id)) throw new ResendError('validation_error', 'The `id` must be a valid UUID.')
  const message = mailbox.find(id)
  if (!message) throw new ResendError('not_found', 'Email not found')
  return asResend(message)
}

const asResend = ({ id, from, to, cc, bcc, replyTo, subject, html, text, tags, createdAt }: Message) => ({
  object: 'email',
  id,
  message_id: `<${id}@sandbox.localhost>`,
  from,
  to,
  cc: orNull(cc),
  bcc: orNull(bcc),
  reply_to: orNull(replyTo),
  subject,
  html,
  text,
  tags,
  created_at: new Date(createdAt).toISOString(),
  scheduled_at: null,
  last_event: 'delivered',
})

const orNull = (list: readonly string[]) => (list.length === 0 ? null : list)
