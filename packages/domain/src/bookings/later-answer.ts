import { hours } from '../duration.ts'
import { answeredBeforeStart, extensionAdds, infoAdds, type Booking } from './booking.ts'

type Waiting = Pick<Booking, 'answerDueAt' | 'startsAt'>

/** Never sooner than before, and not so late that the answer helps nobody. */
const notBefore = (due: number, wanted: number, startsAt: number) =>
  Math.max(due, Math.min(wanted, startsAt - answeredBeforeStart))

const dueOf = ({ answerDueAt, startsAt }: Waiting) => answerDueAt ?? startsAt - answeredBeforeStart

/** Who was asked something needs time to answer, and the mentor some after that. */
export const dueOnceAsked = (booking: Waiting) => notBefore(dueOf(booking), dueOf(booking) + infoAdds, booking.startsAt)

export const dueOnceExtended = (booking: Waiting) =>
  notBefore(dueOf(booking), dueOf(booking) + extensionAdds, booking.startsAt)

const oneDay = hours(24)

/** The ball is with the mentor again: they have a day at least. */
export const dueOnceBack = (booking: Waiting, now: number) => notBefore(dueOf(booking), now + oneDay, booking.startsAt)
