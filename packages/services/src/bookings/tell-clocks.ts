import { isActive } from '@mentorhub/domain/bookings/booking'
import { wallWords } from '@mentorhub/domain/time/wall-words'
import { clocksChanged } from '@mentorhub/emails/bookings/later-words'
import type { Handler } from '../outbox/handler.ts'
import { nameOf, sessionFor } from './as-reader.ts'
import { sendLetters, toBoth } from './send-letters.ts'
import { toldOf } from './told.ts'

/** Nothing about what is over, or about a change that was taken back. */
export const tellOfClocks: Handler<'bookings.clocks_changed'> = async (ctx, { bookingId, before }, key) => {
  const told = await toldOf(ctx, bookingId, 1)
  if (!told || !isActive(told.booking) || told.booking.startsAt <= ctx.now()) return
  const { mentorLocalStart } = told.booking
  if (before === mentorLocalStart) return
  const shown = { before: wallWords(before), after: wallWords(mentorLocalStart) }
  const letters = toBoth((to) => {
    const whose = to === 'mentor' ? 'your' : `${nameOf(told, 'mentor')}’s`
    return { words: clocksChanged({ session: sessionFor(ctx, told, to), whose, ...shown }) }
  })
  await sendLetters(ctx, { told, key }, letters)
}
