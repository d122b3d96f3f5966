import { answeredBeforeStart, answerWithin, leastAnswerTime } from './booking.ts'

type Asked = { readonly startsAt: number; readonly now: number }

/** An answer is not awaited later than two hours before the start, and however short the notice, for an hour at least. */
export const dueBy = (wanted: number, { startsAt, now }: Asked): number =>
  Math.max(now + leastAnswerTime, Math.min(wanted, startsAt - answeredBeforeStart))

/** Until when a request that is made now waits for its answer. */
export const answerDueFor = (asked: Asked): number => dueBy(asked.now + answerWithin, asked)
