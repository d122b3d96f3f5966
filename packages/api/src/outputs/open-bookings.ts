import { z } from 'zod'
import { bookingStatuses, parties } from '@mentorhub/domain/bookings/booking'

const Person = z.object({ name: z.string(), zone: z.string() })

/** What is still to come between people, the next of it named. */
export const OpenBookings = z.object({
  total: z.int(),
  next: z.array(
    z.object({
      id: z.string(),
      status: z.enum(bookingStatuses),
      startsAt: z.int(),
      endsAt: z.int(),
      /** As whom the viewer is part of it, if they are. */
      as: z.enum(parties).nullable(),
      mentor: Person,
      mentee: Person,
    }),
  ),
})
