import type { Party } from './booking.ts'
import { mailAnswers, proposalAnswers } from './mail-answers.ts'
import type { Move } from './moves.ts'

export const mailActions = ['answer', 'reply', 'proposal', 'reconfirm'] as const
export type MailAction = (typeof mailActions)[number]

/** What each link may do; the first is what it does unless something else is chosen. */
export const waysOf = {
  answer: mailAnswers,
  reply: ['reply'],
  proposal: proposalAnswers,
  reconfirm: ['reconfirm'],
} as const satisfies Readonly<Record<MailAction, readonly [Move, ...Move[]]>>

export const saidByMail = [...mailAnswers, ...proposalAnswers, 'reply', 'reconfirm'] as const
export type SaidByMail = (typeof saidByMail)[number]

export const mayDo = (action: MailAction, does: string | undefined): does is SaidByMail =>
  waysOf[action].some((way) => way === does)

/** Whom a link was sent to; another time is offered by either. */
export const sentTo: Readonly<Record<MailAction, Party | null>> = {
  answer: 'mentor',
  reply: 'mentee',
  proposal: null,
  reconfirm: 'mentor',
}
