import { z } from 'zod'

const Attachment = z.object({
  filename: z.string(),
  contentType: z.string(),
  contentId: z.string().optional(),
  size: z.number(),
})
export type Attachment = z.infer<typeof Attachment>

const Message = z.object({
  id: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  bcc: z.array(z.string()),
  replyTo: z.array(z.string()),
  subject: z.string(),
  html: z.string().nullable(),
  text: z.string().nullable(),
  headers: z.record(z.string(), z.string()),
  tags: z.array(z.object({ name: z.string(), value: z.string() })),
  attachments: z.array(Attachment),
  idempotencyKey: z.string().nullable(),
  createdAt: z.number(),
})
export type Message = z.infer<typeof Message>

/** One accepted request. It outlives its messages, so that a repeated key is known in a cleared mailbox too. */
export const Delivery = z.object({
  endpoint: z.string(),
  key: z.string().nullable(),
  fingerprint: z.string(),
  at: z.number(),
  ids: z.array(z.string()),
  messages: z.array(Message),
})
export type Delivery = z.infer<typeof Delivery>

/** A message as it is handed in. */
export type Email = Omit<Message, 'id' | 'attachments' | 'idempotencyKey' | 'createdAt'> & {
  readonly attachments: readonly (Omit<Attachment, 'size'> & { readonly content: Buffer })[]
}
