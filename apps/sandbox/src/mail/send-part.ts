import type { ServerResponse } from 'node:http'
import type { Attachment } from './message.ts'

/** A document of nobody's: no script, no request, no form; its links open beside it. */
const previewPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'"

export function sendPreview(res: ServerResponse, markup: string): void {
  res
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': previewPolicy })
    .end(withOutwardLinks(markup))
}

function withOutwardLinks(markup: string): string {
  const base = '<base target="_blank">'
  const head = /<head(?:\s[^>]*)?>/i
  return head.test(markup) ? markup.replace(head, (tag) => tag + base) : base + markup
}

export function sendAttachment(res: ServerResponse, { filename, contentType }: Attachment, content: Buffer): void {
  res
    .writeHead(200, {
      'content-type': contentType,
      'content-length': content.length,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename.toWellFormed())}`,
      'content-security-policy': 'sandbox',
    })
    .end(content)
}
