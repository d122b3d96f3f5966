import { eq } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import type { ApplicantRef } from '@mentorhub/domain/admin/application-inputs'
import { openBookings } from '../bookings/open-bookings.ts'
import type { Looking } from '../context.ts'

/** What a deactivation of this mentor would end. */
export const getMentorBookings = (ctx: Looking, { userId }: ApplicantRef) =>
  openBookings(ctx, eq(bookings.mentorId, userId))
