import type { Ctx } from '../context.ts'
import { feedAddress } from './feed-secret.ts'
import { ownFeed } from './own-feed.ts'

/** Null for whoever has not asked for one. */
export async function getFeedUrl(ctx: Ctx): Promise<{ url: string | null; since: number | null }> {
  const [feed] = await ownFeed(ctx)
  return feed ? { url: await feedAddress(ctx, feed), since: feed.createdAt } : { url: null, since: null }
}
