import { eq } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import type { Schedule } from '@mentorhub/domain/availability/availability'
import { isWithin } from '@mentorhub/domain/availability/is-within'
import { openBookings } from '../bookings/open-bookings.ts'
import type { Ctx } from '../context.ts'

type Open = Awaited<ReturnType<typeof openBookings>>

/** More than anybody has; of those who had, the next would be told of. */
const looked = 500
const named = 5

/** What the viewer as a mentor has before them. */
export const ownBookings = (ctx: Ctx): Promise<Open> => openBookings(ctx, eq(bookings.mentorId, ctx.viewer.id), looked)

/** Which of them lie in hours that go away: they stay where they are, but whoever changes the hours shall know of them. */
export const touched = ({ next }: Open, before: Schedule, after: Schedule): Open => {
  const was = isWithin(before, next)
  const is = isWithin(after, next)
  return ofThem(next.filter((times) => was(times) && !is(times)))
}

/** Those for which the mentor is not there by their own hours, as they are now. */
export const outside = ({ next }: Open, schedule: Schedule): Open => {
  const is = isWithin(schedule, next)
  return ofThem(next.filter((times) => !is(times)))
}

const ofThem = (all: Open['next']): Open => ({ total: all.length, next: all.slice(0, named) })
