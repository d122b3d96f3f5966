import type { MailAnswer } from '@mentorhub/domain/bookings/mail-answers'
import type { Session, Words } from './session-mail.ts'

/** The addresses behind the answers; only one that can still be given has one. */
export type AnswerUrls = Readonly<Partial<Record<MailAnswer, string>>> & { readonly confirm: string }

export type Request = {
  readonly session: Session
  /** Until when the mentor can answer, as the reader's clocks have it. */
  readonly until: string
}
export type Asked = Request & {
  readonly answers: AnswerUrls
  readonly headline: string | null
  readonly hope: string
  readonly questions: string
}

const others = {
  decline: 'Decline',
  propose: 'Offer another time',
  ask: 'Ask for more information',
  extend: 'Take 48 more hours',
} as const

/** All that can be answered from a mail, the most wished first. */
export const answering = ({ until, answers }: Pick<Asked, 'until' | 'answers'>) => ({
  facts: [{ term: 'Answer until', detail: until }],
  button: { label: 'Confirm', href: answers.confirm },
  links: (['decline', 'propose', 'ask', 'extend'] as const).flatMap((way) => {
    const href = answers[way]
    return href ? [{ title: others[way], href }] : []
  }),
  beforeLinks: 'Or answer otherwise. Each of these opens a page; nothing is decided before you press there.',
})

const theRequest = ({ session, hope, questions, ...rest }: Asked) => ({
  ...answering(rest),
  links: [...answering(rest).links, { title: 'See it on MentorHub', href: session.url }],
  quote: [`${session.other} wrote:`, [hope, questions].filter(Boolean).join('\n\n')] as const,
})

const who = ({ session: { other }, headline }: Asked) => (headline ? `${other} (${headline})` : other)

export const requested = (asked: Asked): Words => ({
  title: `${asked.session.other} asks you for a session`,
  lead: `${who(asked)} would like to meet you, and hopes for an answer within a day.`,
  ...theRequest(asked),
})

export const edited = (asked: Asked): Words => ({
  title: `${asked.session.other} changed the request`,
  lead: 'This is what the request says now. The buttons of the mail before it do not work any more.',
  ...theRequest(asked),
})

export const replied = (asked: Asked, reply: string): Words => ({
  title: `${asked.session.other} answered your question`,
  lead: 'The request waits for you again.',
  ...theRequest(asked),
  quote: [`${asked.session.other} wrote:`, reply],
})

/** To the mentor, whose earlier buttons died with the move before. */
export const stillWaiting = (asked: Asked, title: string, lead: string): Words => ({
  title,
  lead,
  ...theRequest(asked),
})

export const receipt = ({ session, until }: Request): Words => ({
  title: `Your request to ${session.other} is sent`,
  lead: `${session.other} can answer until ${until}, and we tell you at once. Most answer within a day.`,
  button: { label: 'See your request', href: session.url },
  paragraphs: ['Until then the time is kept for you. You can change the request or take it back.'],
})

export const infoAsked = ({ session, until }: Request, question: string, replyUrl: string): Words => ({
  title: `${session.other} asks you something`,
  lead: `Before answering your request, ${session.other} would like to know more.`,
  button: { label: 'Answer', href: replyUrl },
  facts: [{ term: 'Open until', detail: until }],
  quote: [`${session.other} wrote:`, question],
})

export const moreTime = ({ session, until }: Request): Words => ({
  title: `${session.other} needs more time to answer`,
  lead: `Your request is not forgotten: the answer comes by ${until}. The time stays kept for you.`,
  button: { label: 'See your request', href: session.url },
})
