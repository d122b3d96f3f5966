import { and, isNull, min, sql } from 'drizzle-orm'
import { jobs, outbox } from '@mentorhub/db/schema/system'
import { minutes } from '@mentorhub/domain/duration'
import type { Ctx } from '../context.ts'

/** A tick comes each minute: after this long without one, nobody calls. */
const longestSilence = minutes(5)

/** Overdue by more than this means that nobody drains the queue; a mail that waits for its next try is not overdue. */
const longestDelay = minutes(5)

export type Readiness = {
  readonly ready: boolean
  readonly overdueSeconds: number
  readonly lastTickSecondsAgo: number | null
}

/** Writes to the database (a read would not notice a full disk) and looks how late the oldest mail is. */
export async function checkReadiness({ db, now }: Ctx): Promise<Readiness> {
  const [, [waiting], [tick]] = await db.batch([
    db
      .insert(jobs)
      .values({ name: 'readiness', dueAt: 0, finishedAt: now() })
      .onConflictDoUpdate({ target: jobs.name, set: { finishedAt: now() } }),
    db
      .select({ since: min(outbox.dueAt) })
      .from(outbox)
      .where(and(isNull(outbox.doneAt), isNull(outbox.deadAt))),
    db.select({ at: sql<number | null>`max(${jobs.startedAt})` }).from(jobs),
  ])
  const overdue = waiting?.since == null ? 0 : Math.max(0, now() - waiting.since)
  const silence = tick?.at == null ? null : Math.max(0, now() - tick.at)
  return {
    ready: overdue <= longestDelay && (silence ?? 0) <= longestSilence,
    overdueSeconds: Math.round(overdue / 1000),
    lastTickSecondsAgo: silence === null ? null : Math.round(silence / 1000),
  }
}
