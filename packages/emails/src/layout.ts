import { letterHtml } from './letter-html.ts'
import { letterText } from './letter-text.ts'
import type { Letter } from './letter.ts'
import type { Mail } from './mail.ts'
import { buttonAddress, oneLine, plainLines, webAddress } from './plain.ts'

/** A letter as it is sent: one column, the one button on top, the same words in both parts. */
export function layout(letter: Letter): Mail {
  const safe = plainLetter(letter)
  return { subject: safe.subject, html: letterHtml(safe).markup.trim(), text: letterText(safe) }
}

function plainLetter(letter: Letter): Letter {
  return {
    ...plainAsk(letter),
    subject: oneLine(letter.subject),
    preview: oneLine(letter.preview),
    heading: oneLine(letter.heading),
    ...(letter.name !== undefined && { name: oneLine(letter.name) }),
    lead: oneLine(letter.lead),
    ...plainLists(letter),
    ...(letter.beforeLinks !== undefined && { beforeLinks: oneLine(letter.beforeLinks) }),
    ...(letter.beforeQuote !== undefined && { beforeQuote: oneLine(letter.beforeQuote) }),
    ...(letter.quote !== undefined && { quote: plainLines(letter.quote).join('\n') }),
    paragraphs: letter.paragraphs.map(oneLine),
    reason: oneLine(letter.reason),
    ...(letter.settingsUrl && { settingsUrl: webAddress(letter.settingsUrl) }),
    ...(letter.unsubscribeUrl && { unsubscribeUrl: webAddress(letter.unsubscribeUrl) }),
    appUrl: webAddress(letter.appUrl),
  }
}

function plainAsk({ button, code }: Letter) {
  if (!button) return { code: oneLine(code) }
  return { button: { label: oneLine(button.label), href: buttonAddress(button.href) } }
}

const plainLists = ({ facts = [], links = [] }: Letter) => ({
  facts: facts.map(({ term, detail }) => ({ term: oneLine(term), detail: oneLine(detail) })),
  links: links.map(({ title, href }) => ({ title: oneLine(title), href: webAddress(href) })),
})
