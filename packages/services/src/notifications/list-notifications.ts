import { and, desc, eq, isNotNull, lt, sql } from 'drizzle-orm'
import { notifications } from '@mentorhub/db/schema/notifications'
import type { ListNotifications } from '@mentorhub/domain/notifications/inputs'
import type { Ctx } from '../context.ts'

const pageSize = 20

/** The newest first. */
export async function listNotifications({ db, viewer }: Ctx, { after }: ListNotifications) {
  const { id, userId, kind, title, body, path, createdAt, readAt, shownAt } = notifications
  const rows = await db
    .select({ id, kind, title, body, path, at: createdAt, unread: sql<number>`${readAt} is null`.mapWith(Boolean) })
    .from(notifications)
    .where(and(eq(userId, viewer.id), isNotNull(shownAt), after === undefined ? undefined : lt(id, after)))
    .orderBy(desc(id))
    .limit(pageSize + 1)
  const items = rows.slice(0, pageSize)
  return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null }
}
