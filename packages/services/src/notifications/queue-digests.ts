import { and, isNull, lte, sql } from 'drizzle-orm'
import { notifications } from '@mentorhub/db/schema/notifications'
import { outbox } from '@mentorhub/db/schema/system'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emitEach } from '../outbox/emit-each.ts'

/**
 * Hands what is due to the outbox, one item a person, and takes it off the list in the same commit: of two that do so at
 * once, the second finds nothing due. What was read on the page meanwhile is not mailed.
 */
export function queueDigests(ctx: Ctx): Promise<void> {
  const { db, now } = ctx
  const isDue = lte(notifications.digestDueAt, now())
  const { userId, id, readAt } = notifications
  const items = db
    .select(
      emitEach(ctx, {
        id: sql`'digest:' || ${userId} || ':' || ${now()}`,
        topic: 'notifications.digest_due',
        payload: sql`json_object('userId', ${userId}, 'ids', json_group_array(${id}))`,
      }),
    )
    .from(notifications)
    .where(and(isDue, isNull(readAt)))
    .groupBy(userId)
  return commit(ctx, [
    db.insert(outbox).select(items),
    db.update(notifications).set({ digestDueAt: null }).where(isDue),
  ])
}
