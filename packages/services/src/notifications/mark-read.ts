import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { notifications } from '@mentorhub/db/schema/notifications'
import { Refusal } from '@mentorhub/domain/errors'
import type { MarkRead } from '@mentorhub/domain/notifications/inputs'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'

/** Of one it tells where that leads. When it was read first is what counts, so a second time changes nothing. */
export async function markRead(ctx: Ctx, { id }: MarkRead): Promise<{ path: string | null }> {
  const [person, found] = await Promise.all([signedIn(ctx), id === undefined ? undefined : ownOf(ctx, id)])
  if (id !== undefined && !found) throw new Refusal('not_found', 'notification.not_found')
  const unread = and(
    eq(notifications.userId, person.id),
    isNull(notifications.readAt),
    isNotNull(notifications.shownAt),
  )
  await commit(ctx, [
    ctx.db
      .update(notifications)
      .set({ readAt: ctx.now() })
      .where(and(unread, id === undefined ? undefined : eq(notifications.id, id))),
  ])
  return { path: found?.path ?? null }
}

async function ownOf({ db, viewer }: Ctx, id: string) {
  const [found] = await db
    .select({ path: notifications.path })
    .from(notifications)
    .where(and(eq(notifications.userId, viewer.id), eq(notifications.id, id), isNotNull(notifications.shownAt)))
  return found
}
