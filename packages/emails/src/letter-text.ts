import { company, type Letter } from './letter.ts'

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
    .map(wrap)
    .join('\n\n')
    .concat('\n')
}

/** Breaks between words at 72 signs; an address longer than that stays whole. */
const wrap = (text: string): string => text.replace(/(?=.{73})(.{1,72}) /g, '$1\n')
