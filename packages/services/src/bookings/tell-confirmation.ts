import { addToCalendar } from '@mentorhub/domain/bookings/add-to-calendar'
import { confirmed, confirmedToMentor } from '@mentorhub/emails/bookings/outcome-words'
import type { Party } from '@mentorhub/domain/bookings/booking'
import { sessionFor } from './as-reader.ts'
import { calendarEntry } from './calendar-entry.ts'
import { toBoth } from './send-letters.ts'
import type { Teller } from './teller.ts'
import type { Told } from './told.ts'
import type { Ctx } from '../context.ts'

/** Both get the invitation; the mentor is asked for the link that is needed. */
export const tellOfConfirmation: Teller = (ctx, told) =>
  toBoth((to) => {
    const [session, { meetingUrl }] = [sessionFor(ctx, told, to), told.booking]
    const words = to === 'mentor' ? confirmedToMentor : confirmed
    return { words: words({ session, calendars: calendarsOf(ctx, told, to), meetingUrl }), calendar: 'REQUEST' }
  })

export const calendarsOf = (ctx: Ctx, told: Told, party: Party) => {
  const { other } = sessionFor(ctx, told, party)
  return addToCalendar(calendarEntry(ctx, { ...told.booking, other, stampedAt: told.booking.createdAt }))
}
