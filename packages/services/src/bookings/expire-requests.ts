import { and, asc, eq, lte, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { bookings } from '@mentorhub/db/schema/bookings'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { afterMiss, fairTime } from '@mentorhub/domain/bookings/missed-answers'
import { availabilityChanged } from '../availability/availability-changed.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { eachAlone } from './each-alone.ts'
import { makeMove, type BookingRow } from './make-move.ts'
import { missesOf } from './misses-of.ts'

/** What nobody has answered in time is over, and the time of both free again. */
export async function expireRequests(ctx: Ctx): Promise<void> {
  const due = await ctx.db
    .select({ id: bookings.id })
    .from(bookings)
    .where(and(eq(bookings.status, 'pending'), lte(bookings.answerDueAt, ctx.now())))
    .orderBy(asc(bookings.answerDueAt))
    .limit(200)
  await eachAlone(ctx, due, ({ id }) => expire(ctx, id))
}

/** Read anew, since the one before it may have been the same mentor's. */
async function expire(ctx: Ctx, id: string): Promise<unknown> {
  const [found] = await ctx.db
    .select({ booking: bookings, stand: standOf(ctx), accepting: mentorProfiles.accepting, misses: misses(ctx) })
    .from(bookings)
    .leftJoin(mentorProfiles, eq(mentorProfiles.userId, bookings.mentorId))
    .where(eq(bookings.id, id))
  if (!found || !isDue(found.booking, ctx.now())) return undefined
  const { booking, stand } = found
  const next = isMiss(booking) && found.accepting ? afterMiss(found.misses) : null
  return makeMove(
    ctx,
    { booking, by: 'system', userId: null, kind: 'system' },
    {
      move: 'expire',
      data: next === 'pause' ? { paused: 1 } : null,
      provided: sql`${stand} = (select ${standOf(ctx)} from bookings left join mentor_profiles on user_id = mentor_id where id = ${id})`,
      beside: next && booking.mentorId ? consequence(ctx, booking.mentorId, next) : [],
    },
  )
}

/** An edit, or more time, may have come between. */
const isDue = ({ status, answerDueAt }: BookingRow, now: number) => status === 'pending' && (answerDueAt ?? 0) <= now

/** Whoever has asked something, or offered another time, has answered. */
const isMiss = ({ answeredAt, answerDueAt, requestedAt }: BookingRow) =>
  answeredAt === null && (answerDueAt ?? 0) - requestedAt >= fairTime

const misses = ({ now }: Pick<Ctx, 'now'>) => missesOf(bookings.mentorId, now())

/** What the consequence follows from. */
const standOf = (ctx: Pick<Ctx, 'now'>) => sql<string>`json_array(${misses(ctx)}, ${mentorProfiles.accepting})`

/** Before the last one they are warned; then new requests stop until they say that they have time again. */
function consequence(ctx: Ctx, mentorId: string, next: 'warn' | 'pause'): BatchItem<'sqlite'>[] {
  const told = emit(ctx, 'bookings.answers_missed', { mentorId, paused: next === 'pause' })
  if (next === 'warn') return [told]
  return [
    ctx.db
      .update(mentorProfiles)
      .set({ accepting: false, pausedAt: ctx.now(), version: sql`${mentorProfiles.version} + 1` })
      .where(eq(mentorProfiles.userId, mentorId)),
    availabilityChanged(ctx, mentorId),
    told,
  ]
}
