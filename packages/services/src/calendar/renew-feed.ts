import { calendarFeeds } from '@mentorhub/db/schema/calendar'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { feedAddress, feedHash } from './feed-secret.ts'
import { ownFeed } from './own-feed.ts'

/** A new address, the first or another; the one before is dead from then on. */
export async function renewFeed(ctx: Ctx): Promise<{ url: string }> {
  const [{ id: userId }, [feed]] = await Promise.all([signedIn(ctx), ownFeed(ctx)])
  const next = { userId, generation: (feed?.generation ?? 0) + 1 }
  const row = { ...next, hash: await feedHash(ctx, next), createdAt: ctx.now() }
  await commit(ctx, [
    ctx.db.insert(calendarFeeds).values(row).onConflictDoUpdate({ target: calendarFeeds.userId, set: row }),
  ])
  return { url: await feedAddress(ctx, next) }
}
