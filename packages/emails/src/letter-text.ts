import { greeting } from './greeting.ts'
import { company, type Letter } from './letter.ts'

/** Lines are left to the reader's screen: broken here, they would be broken twice on a phone. */
export function letterText(letter: Letter): string {
  const { heading, name, lead, paragraphs, reason, settingsUrl, unsubscribeUrl, appUrl } = letter
  return [
    heading,
    ...(name === undefined ? [] : [greeting(name)]),
    lead,
    ...said(letter),
    ...paragraphs,
    '---',
    reason,
    ...(settingsUrl === undefined ? [] : [`Mail settings:\n${settingsUrl}`]),
    ...(unsubscribeUrl === undefined ? [] : [`Unsubscribe:\n${unsubscribeUrl}`]),
    `${company}\n${appUrl}`,
  ]
    .join('\n\n')
    .concat('\n')
}

/** The sign before each line of a quotation tells whose words they are, whatever they say. */
function said({
  facts = [],
  beforeLinks = '',
  links = [],
  button,
  code,
  beforeQuote = '',
  quote,
}: Letter): readonly string[] {
  return [
    facts.map(({ term, detail }) => `${term}: ${detail}`).join('\n'),
    button ? `${button.label}:\n${button.href}` : code,
    beforeLinks,
    ...links.map(({ title, href }) => `${title}:\n${href}`),
    beforeQuote,
    quote ? quote.replace(/^/gm, '> ') : '',
  ].filter((block) => block !== '')
}
