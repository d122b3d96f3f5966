import { and, eq, inArray, or } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import { openStatuses } from '@mentorhub/domain/bookings/booking'
import type { UserTopics } from '@mentorhub/domain/topics'
import type { Ctx } from '../context.ts'
import { makeMove } from './make-move.ts'

/** It does not say who wanted it so. */
const reason = 'A session between the two of you is not possible at present.'

/** What either has asked of the other is closed; what was agreed stays until one of them calls it off. */
export async function closeBetween(ctx: Ctx, { blockerId, blockedId }: UserTopics['users.blocked']): Promise<void> {
  const open = await ctx.db
    .select()
    .from(bookings)
    .where(
      and(
        inArray(bookings.status, [...openStatuses]),
        or(
          and(eq(bookings.mentorId, blockerId), eq(bookings.menteeId, blockedId)),
          and(eq(bookings.mentorId, blockedId), eq(bookings.menteeId, blockerId)),
        ),
      ),
    )
  for (const booking of open)
    await makeMove(
      ctx,
      { booking, by: 'system', userId: null, kind: 'system' },
      { move: 'cancel', set: { cancelledBy: 'system', reason, answerDueAt: null }, reason },
    )
}
