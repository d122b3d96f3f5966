import { and, isNull, lte, sql } from 'drizzle-orm'
import { notifications } from '@mentorhub/db/schema/notifications'
import { outbox } from '@mentorhub/db/schema/system'
import type { Topic } from '@mentorhub/domain/topics'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'

const topic = 'notifications.digest_due' satisfies Topic

/**
 * Hands what is due to the outbox, one item a person, and takes it off the list in the same commit: of two that do so at
 * once, the second finds nothing due. What was read on the page meanwhile is not mailed.
 */
export function queueDigests(ctx: Ctx): Promise<void> {
  const { db, now } = ctx
  const isDue = lte(notifications.digestDueAt, now())
  const { userId, id, readAt } = notifications
  const items = db
    .select({
      id: sql<string>`'digest:' || ${userId} || ':' || ${now()}`.as('id'),
      topic: sql<typeof topic>`${topic}`.as('topic'),
      payload: sql`json_object('userId', ${userId}, 'ids', json_group_array(${id}))`.as('payload'),
      createdAt: sql<number>`${now()}`.as('created_at'),
      dueAt: sql<number>`${now()}`.as('due_at'),
      attempts: sql<number>`0`.as('attempts'),
      error: sql<null>`null`.as('error'),
      doneAt: sql<null>`null`.as('done_at'),
      deadAt: sql<null>`null`.as('dead_at'),
    })
    .from(notifications)
    .where(and(isDue, isNull(readAt)))
    .groupBy(userId)
  return commit(ctx, [
    db.insert(outbox).select(items),
    db.update(notifications).set({ digestDueAt: null }).where(isDue),
  ])
}
