import { z } from 'zod'
import { isAddress } from '../mail/address.ts'
import { AttachmentInput } from './attachment-input.ts'

const missing = (field: string) => `Missing \`${field}\` field.`
const invalid = (field: string) => `Invalid \`${field}\` field.`
const format = 'The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.'

/** What zod says of a value that is not there, or is of the wrong type. */
const required = (field: string) => ({
  error: ({ input }: { readonly input?: unknown }) => (input === undefined ? missing(field) : invalid(field)),
})

const address = (field: string) => z.string(required(field)).refine(isAddress, `${invalid(field)} ${format}`)

const oneOrMore = (value: unknown) => (typeof value === 'string' ? [value] : (value ?? undefined))
const addresses = (field: string) => z.preprocess(oneOrMore, z.array(address(field), required(field)))
const maybeAddresses = (field: string) => z.preprocess(oneOrMore, z.array(address(field), invalid(field)).default([]))

const notHere = (field: string) => z.null(`The sandbox does not know the \`${field}\` field.`).optional()

const tagSigns = /^[\w-]{1,256}$/
const tagRule = 'Tags should only contain ASCII letters, numbers, underscores, or dashes.'
const Tag = z.strictObject({ name: z.string().regex(tagSigns, tagRule), value: z.string().regex(tagSigns, tagRule) })

const headerName = z.string().regex(/^[!#$%&'*+.^_`|~\w-]+$/, invalid('headers'))
const headerValue = z.string(invalid('headers')).regex(/^[^\r\n\0]*$/, invalid('headers'))

const mostRecipients = 50

/** The body of a send request, with every field that the SDK knows. */
export const EmailInput = z
  .strictObject({
    to: addresses('to').refine((list) => list.length > 0, missing('to')),
    subject: z
      .string(required('subject'))
      .min(1, missing('subject'))
      .regex(/^[^\r\n]*$/, 'The `\\n` is not allowed in the `subject` field.'),
    from: address('from'),
    cc: maybeAddresses('cc'),
    bcc: maybeAddresses('bcc'),
    reply_to: maybeAddresses('reply_to'),
    html: z.string(invalid('html')).nullish(),
    text: z.string(invalid('text')).nullish(),
    headers: z.record(headerName, headerValue, invalid('headers')).default({}),
    tags: z.array(Tag, invalid('tags')).max(75, 'There can be up to 75 tags.').default([]),
    attachments: z.array(AttachmentInput, invalid('attachments')).default([]),
    scheduled_at: notHere('scheduled_at'),
    template: notHere('template'),
    topic_id: notHere('topic_id'),
  })
  .refine(({ html, text }) => html || text, 'Missing `html` or `text` field.')
  .refine(
    ({ to, cc, bcc }) => to.length + cc.length + bcc.length <= mostRecipients,
    `The number of recipients must not be more than ${mostRecipients}.`,
  )
