import { z } from 'zod'
import { bookingStatuses } from '@mentorhub/domain/bookings/booking'

/** What a move has made of a booking. */
export const Moved = z.object({ id: z.string(), status: z.enum(bookingStatuses), version: z.int() })

/** When the two could meet instead, or why no other time may be offered now. */
export const OtherTimes = z.object({ trouble: z.string().nullable(), starts: z.array(z.int()) })
