import { hours, minutes } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '@mentorhub/services/context'
import { countOne } from '@mentorhub/services/rate-limit'
import type { Rate } from './meta.ts'

const windows = { ten_minutes: minutes(10), hour: hours(1) } as const

/** Refuses once one address calls one procedure too often, and says when it may call again. */
export async function withinRate(ctx: Ctx, path: string, rate: Rate): Promise<void> {
  const wait = await secondsToWait(ctx, `${path}:${ctx.address}`, rate)
  if (wait > 0) throw new Refusal('limited', 'limit.reached', wait)
}

/** The platform counts minutes at the edge and for nothing; longer windows are rows. */
async function secondsToWait(ctx: Ctx, key: string, rate: Rate): Promise<number> {
  if (rate.per === 'minute') return (await ctx.perMinute.take(key, rate.calls)) ? 0 : 60
  return countOne(ctx, { key, limit: rate.calls, windowMs: windows[rate.per] })
}
