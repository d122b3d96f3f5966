import { z } from 'zod'

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  html: 'text/html',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
}

const typeOf = (filename: string) =>
  types[filename.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'

/** Buffer skips what is not base64, so the length tells whether anything was skipped. */
function decode(content: string): Buffer | undefined {
  const bytes = Buffer.from(content, 'base64')
  return Math.ceil(bytes.length / 3) * 4 === content.length ? bytes : undefined
}

const Content = z.string('Attachment must have either a `content` or `path`.').transform((content, context) => {
  const bytes = decode(content)
  if (bytes) return bytes
  context.addIssue('The `content` of an attachment must be base64.')
  return z.NEVER
})

export const AttachmentInput = z
  .strictObject({
    content: Content,
    filename: z.string().min(1).max(255).default('attachment'),
    content_type: z
      .string()
      .regex(/^[\w.+-]+\/[\w.+-]+(?:;[ -~]*)?$/)
      .nullish(),
    content_id: z.string().max(128).nullish(),
    path: z.null('The sandbox fetches no attachment: send its `content`.').optional(),
  })
  .transform(({ content, filename, content_type, content_id }) => ({
    content,
    filename,
    contentType: content_type ?? typeOf(filename),
    ...(content_id && { contentId: content_id }),
  }))
