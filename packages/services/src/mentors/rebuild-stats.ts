import { and, asc, eq, gt, or, sql } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { bookings } from '@mentorhub/db/schema/bookings'
import { mentorProfiles, mentorStats } from '@mentorhub/db/schema/mentors'
import type { Ctx } from '../context.ts'
import { refreshStatsOf } from './refresh-stats.ts'

/** One commit takes on so many mentors. */
const usualPortion = 500

/** Makes the figures of all mentors right again, should they ever have drifted from what happened. */
export async function rebuildStats(ctx: Pick<Ctx, 'db'>, portion = usualPortion): Promise<void> {
  const { userId } = mentorProfiles
  const hasHistory = or(
    isThere(ctx.db, bookings, eq(bookings.mentorId, userId)),
    isThere(ctx.db, mentorStats, eq(mentorStats.userId, userId)),
  )
  let after = ''
  for (;;) {
    const mentors = await ctx.db
      .select({ userId })
      .from(mentorProfiles)
      .where(and(gt(userId, after), hasHistory))
      .orderBy(asc(userId))
      .limit(portion)
    const last = mentors.at(-1)
    if (!last) return
    const ids = JSON.stringify(mentors.map((one) => one.userId))
    await refreshStatsOf(ctx, sql`select value from json_each(${ids})`)
    if (mentors.length < portion) return
    after = last.userId
  }
}
