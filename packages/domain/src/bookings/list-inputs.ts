import { z } from 'zod'
import { parties } from './booking.ts'
import { bookingTabs } from './booking-tabs.ts'

const Cursor = z.string().max(60).optional()
const Limit = z.coerce.number().int().min(1).max(48).default(24)

export const bookingTimes = ['upcoming', 'past'] as const
export type BookingTime = (typeof bookingTimes)[number]

export const ListBookings = z.strictObject({
  /** Those that one asked for, or those that one was asked for. */
  as: z.enum(parties).default('mentee'),
  tab: z.enum(bookingTabs).default('all'),
  /** Both, unless one is named: what comes stands first. */
  when: z.enum(bookingTimes).optional(),
  cursor: Cursor,
  limit: Limit,
})
export type ListBookings = z.infer<typeof ListBookings>

export const BookingsAhead = z.strictObject({ as: z.enum(parties).optional() })
export type BookingsAhead = z.infer<typeof BookingsAhead>

export const ListRequests = z.strictObject({ cursor: Cursor, limit: Limit })
export type ListRequests = z.infer<typeof ListRequests>

export const ListReviews = z.strictObject({
  username: z.string().toLowerCase().max(60),
  cursor: Cursor,
  limit: Limit,
})
export type ListReviews = z.infer<typeof ListReviews>

export const ListFeedback = z.strictObject({ cursor: Cursor, limit: Limit })
export type ListFeedback = z.infer<typeof ListFeedback>
