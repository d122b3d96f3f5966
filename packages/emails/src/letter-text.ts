import { company, type Letter } from './letter.ts'

/** Lines are left to the reader's screen: broken here, they would be broken twice on a phone. */
export function letterText(letter: Letter): string {
  const { heading, lead, button, paragraphs, reason, unsubscribeUrl, appUrl } = letter
  return [
    heading,
    lead,
    `${button.label}:\n${button.href}`,
    ...paragraphs,
    '---',
    reason,
    ...(unsubscribeUrl === undefined ? [] : [`Unsubscribe:\n${unsubscribeUrl}`]),
    `${company}\n${appUrl}`,
  ]
    .join('\n\n')
    .concat('\n')
}
