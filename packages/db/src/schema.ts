import * as admin from './schema/admin.ts'
import * as applications from './schema/applications.ts'
import * as auth from './schema/auth.ts'
import * as availability from './schema/availability.ts'
import * as bookingParts from './schema/booking-parts.ts'
import { bookingMoves, bookingProposals, bookings, timeClaims } from './schema/bookings.ts'
import * as calendar from './schema/calendar.ts'
import * as factors from './schema/factors.ts'
import * as listings from './schema/listings.ts'
import * as mentors from './schema/mentors.ts'
import * as newsletter from './schema/newsletter.ts'
import * as notifications from './schema/notifications.ts'
import * as profiles from './schema/profiles.ts'
import * as support from './schema/support.ts'
import * as system from './schema/system.ts'
import * as users from './schema/users.ts'

/** Every table, for Drizzle's relational queries and its migration generator. */
export const schema = {
  ...admin,
  ...applications,
  ...auth,
  ...availability,
  ...bookingParts,
  bookingMoves,
  bookingProposals,
  bookings,
  timeClaims,
  ...calendar,
  ...factors,
  ...listings,
  ...mentors,
  ...newsletter,
  ...notifications,
  ...profiles,
  ...support,
  ...system,
  ...users,
}
