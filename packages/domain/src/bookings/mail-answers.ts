import type { Move } from './moves.ts'

/** What the buttons of a request's mail lead to, as `/a/:token?to=confirm`. */
export const mailAnswers = ['confirm', 'decline', 'propose', 'ask', 'extend'] as const satisfies readonly Move[]
export type MailAnswer = (typeof mailAnswers)[number]

/** What those of a mail about another time lead to. */
export const proposalAnswers = ['accept', 'refuse'] as const satisfies readonly Move[]
export type ProposalAnswer = (typeof proposalAnswers)[number]
