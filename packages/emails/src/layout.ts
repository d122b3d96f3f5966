import { letterHtml } from './letter-html.ts'
import { letterText } from './letter-text.ts'
import type { Letter } from './letter.ts'
import type { Mail } from './mail.ts'
import { oneLine, webAddress } from './plain.ts'

/** A letter as it is sent: one column, the one button on top, the same words in both parts. */
export function layout(letter: Letter): Mail {
  const safe = plainLetter(letter)
  return { subject: safe.subject, html: letterHtml(safe).markup.trim(), text: letterText(safe) }
}

function plainLetter(letter: Letter): Letter {
  return {
    subject: oneLine(letter.subject),
    preview: oneLine(letter.preview),
    heading: oneLine(letter.heading),
    lead: oneLine(letter.lead),
    button: { label: oneLine(letter.button.label), href: webAddress(letter.button.href) },
    paragraphs: letter.paragraphs.map(oneLine),
    reason: oneLine(letter.reason),
    ...(letter.unsubscribeUrl && { unsubscribeUrl: webAddress(letter.unsubscribeUrl) }),
    appUrl: webAddress(letter.appUrl),
  }
}
