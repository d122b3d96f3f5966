import { layout } from '../layout.ts'
import type { Button, Fact, Link } from '../letter.ts'
import type { Mail } from '../mail.ts'

/** A booking as the reader of a mail sees it. */
export type Session = {
  /** The one they meet. */
  readonly other: string
  /** In the reader's zone, and in the other's where that is another one. */
  readonly when: string
  readonly theirs?: string | undefined
  readonly topic: string
  readonly url: string
  readonly appUrl: string
}

/** What is said of it; the title is the subject, the heading, and what the list of notifications says. */
export type Words = {
  readonly title: string
  readonly lead: string
  readonly button?: Button
  readonly facts?: readonly Fact[]
  /** What the time is called that the booking has; "When" if nothing else is said. */
  readonly term?: string
  readonly beforeLinks?: string
  readonly links?: readonly Link[]
  /** Whose words follow, and what they wrote. */
  readonly quote?: readonly [before: string, words: string]
  readonly paragraphs?: readonly string[]
}

/** Who reads, and how to hear less of a kind that may be switched off. */
export type Way = { readonly name: string; readonly settingsUrl: string; readonly unsubscribeUrl?: string | undefined }

/** Where the page of the session asks for one step. */
export const doing = ({ url }: Pick<Session, 'url'>, step: 'link' | 'propose') => `${url}?do=${step}#do`

/** One shape for all that is told of a session: what happened, the facts, one button, and the words of the other. */
export function sessionMail(session: Session, words: Words, { name, settingsUrl, unsubscribeUrl }: Way): Mail {
  const { when, topic, url, appUrl } = session
  const [beforeQuote, quote] = words.quote ?? []
  return layout({
    subject: words.title,
    preview: `${when}: ${topic}`,
    heading: words.title,
    name,
    lead: words.lead,
    facts: factsOf(session, words),
    button: words.button ?? { label: 'See the session', href: url },
    ...(words.beforeLinks && { beforeLinks: words.beforeLinks }),
    links: words.links ?? [],
    ...(beforeQuote && quote ? { beforeQuote, quote } : {}),
    paragraphs: words.paragraphs ?? [],
    reason: `You get this mail because it is about a session of yours on MentorHub.${unsubscribeUrl ? ' You can switch such mails off.' : ''}`,
    settingsUrl,
    ...(unsubscribeUrl && { unsubscribeUrl }),
    appUrl,
  })
}

const factsOf = ({ other, when, theirs, topic }: Session, { term = 'When', facts = [] }: Words): readonly Fact[] => [
  { term, detail: when },
  ...(theirs ? [{ term: `For ${other}`, detail: theirs }] : []),
  { term: 'Topic', detail: topic },
  ...facts,
]
