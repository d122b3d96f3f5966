import { eq, or, sql, type SQL } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { bookings } from '@mentorhub/db/schema/bookings'
import type { Ctx } from '../context.ts'
import { moveAll, type Ending } from './move-all.ts'

type Statement = BatchItem<'sqlite'>
type Closer = Pick<Ending, 'by' | 'userId'>

/** What both read who were to meet. It names nobody, since who leaves is forgotten. */
export const closingReasons = {
  mentorLeft: 'The mentor has closed their account.',
  menteeLeft: 'The mentee has closed their account.',
  mentorInactive: 'The mentor is no longer active on MentorHub.',
} as const

/** Somebody leaves, on whichever side they stand: nobody waits for them in vain. */
export function closeBookingsOf(ctx: Ctx, userId: string): Statement[] {
  const { mentorLeft, menteeLeft } = closingReasons
  const reason = sql`case when ${eq(bookings.mentorId, userId)} then ${mentorLeft} else ${menteeLeft} end`
  return cancelAll(ctx, { which: isOf(userId), reason, by: 'system', userId: null })
}

/** A mentor is one no longer; where they are the mentee themselves, nothing changes. */
export const closeBookingsWith = (ctx: Ctx, mentorId: string, closer: Closer): Statement[] =>
  cancelAll(ctx, { which: eq(bookings.mentorId, mentorId), reason: sql`${closingReasons.mentorInactive}`, ...closer })

/** What has begun is not called off any more: it counts as it does when nobody says anything. */
export const completeBegunOf = (ctx: Ctx, userId: string): Statement[] =>
  moveAll(ctx, {
    which: sql`${isOf(userId)} and ${bookings.startsAt} <= ${ctx.now()}`,
    move: 'complete',
    by: 'system',
    userId: null,
    reason: null,
    set: sql`completed_at = ${ctx.now()}`,
  })

const isOf = (userId: string) => sql`(${or(eq(bookings.mentorId, userId), eq(bookings.menteeId, userId))})`

type Cancelling = Closer & { readonly which: SQL; readonly reason: SQL }

const cancelAll = (ctx: Ctx, { which, reason, by, userId }: Cancelling): Statement[] =>
  moveAll(ctx, {
    which: sql`(${which}) and ${isAhead(ctx.now())}`,
    move: 'cancel',
    by,
    userId,
    reason,
    set: sql`cancelled_by = ${by}, reason = ${reason}, answer_due_at = null, ical_sequence = ical_sequence + 1`,
  })

/** A request waits, whenever it is for; a session can be called off until it begins. */
export const isAhead = (now: number) => sql`(${bookings.status} <> 'confirmed' or ${bookings.startsAt} > ${now})`
