import { linkToken, tokenHash } from '../auth/link-token.ts'
import type { Ctx } from '../context.ts'

type Feed = { readonly userId: string; readonly generation: number }

/** Derived from whose it is and how often it was renewed, so that what is stored opens nothing. */
export const feedSecret = (ctx: Pick<Ctx, 'linkKey'>, { userId, generation }: Feed) =>
  linkToken(ctx, 'calendar', `${userId}:${generation}`)

export const feedHash = async (ctx: Pick<Ctx, 'linkKey'>, feed: Feed) => tokenHash(await feedSecret(ctx, feed))

export const feedAddress = async (ctx: Pick<Ctx, 'linkKey' | 'appUrl'>, feed: Feed) =>
  `${ctx.appUrl}/ics/${await feedSecret(ctx, feed)}.ics`
