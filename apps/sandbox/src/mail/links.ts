import type { Message } from './message.ts'

const inMarkup = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi
const inText = /https?:\/\/[^\s<>"]+/g
const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#39': "'", '#x27': "'", lt: '<', gt: '>' }

const decode = (text: string) => text.replace(/&([a-z]+|#\w+);/gi, (whole, name: string) => entities[name] ?? whole)

/** Every address the message points to, once, in the order of reading. */
export function linksOf({ html, text }: Pick<Message, 'html' | 'text'>): string[] {
  const marked = [...(html ?? '').matchAll(inMarkup)].map(([, double, single]) => decode(double ?? single ?? ''))
  const written = [...(text ?? '').matchAll(inText)].map(([link]) => link.replace(/[.,;:)\]]+$/, ''))
  return [...new Set([...marked, ...written])].filter((link) => /^(?:https?|mailto):/i.test(link))
}
