import { otherParty } from '@mentorhub/domain/bookings/booking'
import { cancelled, closed } from '@mentorhub/emails/bookings/outcome-words'
import { nameOf, sessionFor } from './as-reader.ts'
import { insteadOf } from './instead-of.ts'
import type { Letter } from './send-letters.ts'
import type { Teller } from './teller.ts'

/** The other hears it; both, when it was neither. Whoever did not want it so is shown who could help instead. */
export const tellOfCancellation: Teller = async (ctx, told, move) => {
  const { cancelledBy, reason } = told.booking
  const wasConfirmed = move.from === 'confirmed'
  const by = cancelledBy === 'mentor' || cancelledBy === 'mentee' ? cancelledBy : undefined
  const instead = by === 'mentee' ? undefined : await insteadOf(ctx, told)
  const letters = (by ? [otherParty(by)] : (['mentee', 'mentor'] as const)).map((to): Letter => {
    const said = { session: sessionFor(ctx, told, to), reason, ...(to === 'mentee' && instead && { instead }) }
    if (!by && !wasConfirmed) return { to, words: closed(said) }
    const words = cancelled({ ...said, by: by ? nameOf(told, by) : 'MentorHub', wasConfirmed })
    return { to, words, ...(wasConfirmed && { calendar: 'CANCEL' }) }
  })
  return letters
}
