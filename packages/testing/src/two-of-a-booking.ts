import { bookings } from '@mentorhub/db/schema/bookings'
import type { BookingRow } from '@mentorhub/services/bookings/make-move'
import { bookableMentor } from './bookable-mentor.ts'
import { booked } from './booked.ts'
import { createTestApp } from './create-test-app.ts'

/** Sam and the mentor noor, and what stands between them: confirmed, unless something else is said. */
export async function twoOfABooking(given: Partial<BookingRow> = {}) {
  const app = await createTestApp()
  const [noor, sam] = [await bookableMentor(app, 'noor'), await app.person('sam')]
  const booking = await booked(app, { mentor: noor, mentee: sam }, { status: 'confirmed', ...given })
  const { id, version, startsAt } = booking
  return {
    app,
    noor,
    sam,
    booking,
    id,
    seen: { id, version },
    as: { noor: app.as(noor).bookings, sam: app.as(sam).bookings },
    /** Moves the clock to so long after the start. */
    at: (ms: number) => (app.clock.now = startsAt + ms),
    stored: async (): Promise<BookingRow> => {
      const [row] = await app.db.select().from(bookings)
      if (!row) throw new Error('the booking is gone')
      return row
    },
  }
}

export const refused = (message: string) => ({ message })
