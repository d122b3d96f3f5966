import { days, hours } from '../duration.ts'

export const subscriberStatuses = ['pending', 'subscribed', 'unsubscribed'] as const

/** How long the link in the confirmation mail works. */
export const confirmationLifetime = hours(24)

/** So many unanswered mails of a day are the most that one address gets, whoever asks. */
export const mostOpenQuestions = 3

/** An address that nobody confirmed is forgotten after this long. */
export const unconfirmedLifetime = days(7)
