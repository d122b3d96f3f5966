import { notifications } from '@mentorhub/db/schema/notifications'
import type { NotificationKind } from '@mentorhub/domain/notifications/notifications'
import type { Ctx } from '../context.ts'

export type News = {
  readonly kind: NotificationKind
  readonly title: string
  readonly body?: string | undefined
  /** Where on this site it leads. */
  readonly path: string
}

type Telling = { readonly userId: string; readonly key: string }

/** Lists it as unread; for what a mail of its own tells already. Told again with the same key, it stays as it is. */
export const tellInApp = (ctx: Ctx, whom: Telling, news: News) => listNews(ctx, whom, { ...news, shownAt: ctx.now() })

type Listed = News & { readonly shownAt?: number | null; readonly digestDueAt?: number | null }

export async function listNews({ db, now }: Ctx, { userId, key }: Telling, listed: Listed): Promise<void> {
  await db
    .insert(notifications)
    .values({ ...listed, id: key, userId, createdAt: now() })
    .onConflictDoNothing()
}
