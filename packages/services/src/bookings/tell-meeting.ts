import { contestWithin } from '@mentorhub/domain/bookings/booking'
import { absence, linkSet, reconfirmed, ruled } from '@mentorhub/emails/bookings/later-words'
import { instantFor, sessionFor } from './as-reader.ts'
import { toBoth } from './send-letters.ts'
import { calendarsOf } from './tell-confirmation.ts'
import type { Teller } from './teller.ts'

/** Where they meet has changed: the invitation says so too. */
export const tellOfLink: Teller = (ctx, told, move) => {
  const { meetingUrl } = told.booking
  if (meetingUrl === null) return []
  const session = sessionFor(ctx, told, 'mentee')
  const isFirst = move.data?.['isFirst'] === 1
  const words = linkSet({ session, meetingUrl, isFirst, calendars: calendarsOf(ctx, told, 'mentee') })
  return [{ to: 'mentee', words, calendar: 'REQUEST' }]
}

export const tellOfReconfirmation: Teller = (ctx, told) => [
  { to: 'mentee', by: 'in_app', words: reconfirmed(sessionFor(ctx, told, 'mentee')) },
]

/** Both, and how to object: whoever is said to have stayed away may have been there. */
export const tellOfAbsence: Teller = (ctx, told, move) =>
  toBoth((to) => {
    const { absent, mentorId, menteeId } = told.booking
    const isReader = absent === to || absent === 'both'
    const isReporter = move.actorId !== null && move.actorId === (to === 'mentor' ? mentorId : menteeId)
    const until = instantFor(told, to, move.at + contestWithin)
    return { words: absence({ session: sessionFor(ctx, told, to), isReader, isReporter }, until) }
  })

/** What our team has found when somebody objected. */
export const tellOfRuling: Teller = (ctx, told, { to: status }) =>
  toBoth((to) => ({ words: ruled(sessionFor(ctx, told, to), status === 'completed') }))
