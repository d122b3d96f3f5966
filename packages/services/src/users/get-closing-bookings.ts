import { eq, or } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import { openBookings } from '../bookings/open-bookings.ts'
import type { Looking } from '../context.ts'

/** What the end of their account would end with it. */
export const getClosingBookings = (ctx: Looking) =>
  openBookings(ctx, or(eq(bookings.mentorId, ctx.viewer.id), eq(bookings.menteeId, ctx.viewer.id)))
