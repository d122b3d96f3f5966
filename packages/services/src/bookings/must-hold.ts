import { and, eq, sql, type SQL } from 'drizzle-orm'
import { sessionTypes } from '@mentorhub/db/schema/availability'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { users } from '@mentorhub/db/schema/users'
import { mostOpenRequests, mostRequestsAnHour } from '@mentorhub/domain/bookings/booking'
import type { Ctx } from '../context.ts'
import { isListed } from '../mentors/mentor-card.ts'
import { isBlocked } from '../users/is-blocked.ts'
import { claimRefusals } from './claims.ts'
import type { NewBooking } from './first-move.ts'
import { openRequestsOf, requestsOfTheHour } from './own-requests.ts'

/**
 * What has to be so at the moment of the commit, whatever was read before it: each stands in a column that may not be
 * empty, and is empty when it is not so.
 */
export function mustHold(ctx: Ctx, booking: NewBooking) {
  const { id, kind, menteeId, menteeZone, createdAt, status } = booking
  return {
    ...(status === 'pending' ? { id: isWithin(openRequestsOf(menteeId), mostOpenRequests, id) } : {}),
    kind: sql`(${theirs(ctx, booking, sql`${kind}`)})`,
    menteeZone: sql`(select ${menteeZone} from ${users} where id = ${menteeId} and status = 'active' and deletion_due_at is null)`,
    endsAt: lastingAsOffered(ctx, booking),
    gapMin: acceptingWith(ctx, booking),
    createdAt: isWithin(requestsOfTheHour(menteeId, createdAt), mostRequestsAnHour, createdAt),
  }
}

const isWithin = (count: SQL<number>, most: number, value: string | number) =>
  sql`case when ${count} < ${most} then ${value} end`

/** The mentor is listed, and neither has blocked the other. */
const theirs = (ctx: Ctx, { mentorId, menteeId }: NewBooking, value: SQL) =>
  ctx.db
    .select({ value })
    .from(users)
    .innerJoin(mentorProfiles, eq(mentorProfiles.userId, users.id))
    .where(and(eq(users.id, mentorId), isListed, sql`not ${isBlocked(ctx, menteeId)}`))

const lastingAsOffered = ({ db }: Ctx, { sessionTypeId, startsAt, endsAt }: NewBooking) =>
  sql`(${db
    .select({ endsAt: sql`${endsAt}` })
    .from(sessionTypes)
    .where(
      sql`${sessionTypes.id} = ${sessionTypeId} and ${sessionTypes.active} and ${sessionTypes.priceMinor} = 0
        and ${startsAt} + ${sessionTypes.durationMin} * 60000 = ${endsAt}`,
    )})`

const acceptingWith = ({ db }: Ctx, { mentorId, gapMin }: NewBooking) =>
  sql`(${db
    .select({ gapMin: sql`${gapMin}` })
    .from(mentorProfiles)
    .where(and(eq(mentorProfiles.userId, mentorId), eq(mentorProfiles.accepting, true)))})`

/** One open request of a mentee to a mentor for one time. */
export const askedOnceRefusals = {
  'bookings.mentee_id, bookings.mentor_id, bookings.starts_at': 'booking.asked_already',
} as const

export const requestRefusals = {
  'bookings.id is null': 'booking.too_many_open',
  'bookings.kind is null': 'mentor.not_found',
  'bookings.mentee_zone is null': 'auth.required',
  'bookings.ends_at is null': 'session_type.not_found',
  'bookings.gap_min is null': 'booking.not_accepting',
  'bookings.created_at is null': 'limit.reached',
  ...askedOnceRefusals,
  ...claimRefusals,
} as const
