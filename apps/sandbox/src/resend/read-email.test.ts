import { expect, test } from 'vitest'
import { letter } from '../sandbox-in-test.ts'
import { readEmail } from './read-email.ts'
import { ResendError } from './resend-error.ts'

function refusalOf(body: unknown): string {
  try {
    readEmail(body)
    return 'none'
  } catch (error) {
    return error instanceof ResendError ? `${error.statusCode} ${error.name}: ${error.message}` : 'a bug'
  }
}

const format = 'The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.'

test.each([
  [{ to: undefined }, '422 missing_required_field: Missing `to` field.'],
  [{ to: [] }, '422 missing_required_field: Missing `to` field.'],
  [{ from: undefined }, '422 missing_required_field: Missing `from` field.'],
  [{ subject: undefined }, '422 missing_required_field: Missing `subject` field.'],
  [{ subject: '' }, '422 missing_required_field: Missing `subject` field.'],
  [{ subject: 'One\nBcc: x@y.io' }, '422 validation_error: The `\\n` is not allowed in the `subject` field.'],
  [{ html: undefined, text: undefined }, '422 validation_error: Missing `html` or `text` field.'],
  [{ html: '', text: '' }, '422 validation_error: Missing `html` or `text` field.'],
  [{ html: 5 }, '422 validation_error: Invalid `html` field.'],
  [{ from: 'MentorHub' }, `422 validation_error: Invalid \`from\` field. ${format}`],
  [{ from: 'MentorHub <hello@localhost>' }, `422 validation_error: Invalid \`from\` field. ${format}`],
  [{ to: ['a@b.io', 'b@'] }, `422 validation_error: Invalid \`to\` field. ${format}`],
  [{ cc: 'b' }, `422 validation_error: Invalid \`cc\` field. ${format}`],
  [{ bcc: ['b'] }, `422 validation_error: Invalid \`bcc\` field. ${format}`],
  [{ reply_to: 'b' }, `422 validation_error: Invalid \`reply_to\` field. ${format}`],
  [{ to: 7 }, '422 validation_error: Invalid `to` field.'],
  [{ replyTo: 'a@b.io' }, '422 validation_error: Unrecognized key: "replyTo"'],
  [{ template: { id: 'x' } }, '422 validation_error: The sandbox does not know the `template` field.'],
  [{ scheduled_at: 'in 1 min' }, '422 validation_error: The sandbox does not know the `scheduled_at` field.'],
  [{ headers: { 'X-A': 'a\r\nBcc: x@y.io' } }, '422 validation_error: Invalid `headers` field.'],
  [{ headers: { 'X-A': 5 } }, '422 validation_error: Invalid `headers` field.'],
])('%j is refused', (change, refusal) => {
  expect(refusalOf({ ...letter, ...change })).toBe(refusal)
})

test.each([
  { headers: { 'X A': 'a' } },
  { headers: [] },
  { tags: [{ name: 'topic', value: 'a b' }] },
  { tags: [{ name: 'tópic', value: 'a' }] },
  { tags: [{ name: 't'.repeat(257), value: 'a' }] },
  { tags: [{ name: 'topic' }] },
  { tags: Array.from({ length: 76 }, () => ({ name: 'a', value: 'b' })) },
])('%j is no valid email', (change) => {
  expect(refusalOf({ ...letter, ...change })).toMatch(/^422 validation_error: /)
})

test.each([
  [{ filename: 'a.txt' }, 'Attachment must have either a `content` or `path`.'],
  [{ filename: 'a.txt', content: 'not base64' }, 'The `content` of an attachment must be base64.'],
  [{ filename: 'a.txt', content: 'YQ' }, 'The `content` of an attachment must be base64.'],
  [{ filename: 'a.txt', content: 'YQ==', path: 'https://x.io/a' }, 'The sandbox fetches no attachment'],
  [{ filename: 'a.txt', content: 'YQ==', contentType: 'text/plain' }, 'Unrecognized key'],
  [{ filename: 'a.txt', content: 'YQ==', content_type: 'text\r\nx: y' }, 'Invalid string'],
])('an attachment like %j is refused', (attachment, message) => {
  expect(refusalOf({ ...letter, attachments: [attachment] })).toContain(`422 invalid_attachment: ${message}`)
})

test('attachments may have 40 MB as they are sent, and no more', () => {
  const half = 'A'.repeat(20 * 1024 * 1024)
  const attachments = [{ content: half }, { content: half }]
  expect(refusalOf({ ...letter, attachments })).toBe('none')
  expect(refusalOf({ ...letter, attachments: [...attachments, { content: 'AAAA' }] })).toMatch(
    /^422 invalid_attachment/,
  )
})

const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@demo.test`)

test('fifty people can be written to, in all three fields together', () => {
  expect(refusalOf({ ...letter, to: people(48), cc: people(1), bcc: people(1) })).toBe('none')
  expect(refusalOf({ ...letter, to: people(48), cc: people(2), bcc: people(1) })).toMatch(/^422 validation_error/)
})

test.each([null, undefined, 'text', 7, [], [letter]])('%j is no email at all', (body) => {
  expect(refusalOf(body)).toMatch(/^422 validation_error/)
})

test('what the SDK leaves empty is taken as left out', () => {
  const { from, to, subject, text } = letter
  expect(readEmail({ from, to, subject, text, cc: null, topic_id: null })).toEqual({
    from,
    to: [to],
    subject,
    text,
    html: null,
    cc: [],
    bcc: [],
    replyTo: [],
    headers: {},
    tags: [],
    attachments: [],
  })
})
