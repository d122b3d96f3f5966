import { and, eq, notInArray, sql } from 'drizzle-orm'
import { mentorOpenings } from '@mentorhub/db/schema/availability'
import { mentorWaitlist } from '@mentorhub/db/schema/mentors'
import { outbox } from '@mentorhub/db/schema/system'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emitEach } from '../outbox/emit-each.ts'
import { pairsOf, standsAsRead, type MentorOpenings } from './openings-of-mentors.ts'

/**
 * Writes what is new, and hands those who waited to the outbox. Every statement asks once more whether the mentor has
 * set what was read: whoever computed from an older state writes nothing, because a newer change is told by itself.
 */
export async function keepOpenings(ctx: Ctx, mentors: readonly MentorOpenings[]): Promise<void> {
  await commit(
    ctx,
    mentors.flatMap((mentor) => [
      ...(mentor.isNews ? [forgetOthers(ctx, mentor), ...(mentor.openings.length > 0 ? [keep(ctx, mentor)] : [])] : []),
      ...(mentor.isAwaited ? tellWaiting(ctx, mentor) : []),
    ]),
  )
}

function forgetOthers(ctx: Ctx, mentor: MentorOpenings) {
  const days = mentor.openings.map(({ utcDay }) => utcDay)
  return ctx.db
    .delete(mentorOpenings)
    .where(
      and(
        eq(mentorOpenings.mentorId, mentor.mentorId),
        notInArray(mentorOpenings.utcDay, days),
        standsAsRead(ctx, mentor),
      ),
    )
}

function keep(ctx: Ctx, mentor: MentorOpenings) {
  const pairs = JSON.stringify(pairsOf(mentor.openings))
  const rows = sql`select ${mentor.mentorId}, value ->> 0, value ->> 1 from json_each(${pairs}) where ${standsAsRead(ctx, mentor)}`
  return ctx.db
    .insert(mentorOpenings)
    .select(rows)
    .onConflictDoUpdate({
      target: [mentorOpenings.mentorId, mentorOpenings.utcDay],
      set: { mask: sql`excluded.mask` },
    })
}

/** One item each, and off the list in the same commit: of two that do so at once, the second finds nobody waiting. */
function tellWaiting(ctx: Ctx, mentor: MentorOpenings) {
  const { db, newId, tellSoon } = ctx
  tellSoon()
  const { mentorId, userId } = mentorWaitlist
  const waiting = and(eq(mentorId, mentor.mentorId), standsAsRead(ctx, mentor))
  const items = db
    .select(
      emitEach(ctx, {
        id: sql`${newId()} || '.' || row_number() over ()`,
        topic: 'availability.opened',
        payload: sql`json_object('mentorId', ${mentorId}, 'userId', ${userId})`,
      }),
    )
    .from(mentorWaitlist)
    .where(waiting)
  return [db.insert(outbox).select(items), db.delete(mentorWaitlist).where(waiting)]
}
