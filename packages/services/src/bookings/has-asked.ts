import { and, eq, ne, sql } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { bookings } from '@mentorhub/db/schema/bookings'
import { users } from '@mentorhub/db/schema/users'
import type { Ctx } from '../context.ts'

/** Whether the person of the row of `users` has ever asked the viewer for a session. */
export const hasAsked = ({ db, viewer }: Pick<Ctx, 'db' | 'viewer'>) =>
  sql<number>`${isThere(
    db,
    bookings,
    and(eq(bookings.menteeId, users.id), eq(bookings.mentorId, viewer.id), ne(bookings.status, 'held')),
  )}`.mapWith(Boolean)
