import { hours, minutes } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '@mentorhub/services/context'
import { within } from '@mentorhub/services/rate-limit'
import type { Rate } from './meta.ts'

const windows = { ten_minutes: minutes(10), hour: hours(1) } as const

/**
 * Refuses once one address calls one procedure too often, and says when it may call again. The platform counts minutes
 * at the edge and for nothing; longer windows are rows.
 */
export async function withinRate(ctx: Ctx, path: string, rate: Rate): Promise<void> {
  const key = `${path}:${ctx.address}`
  if (rate.per !== 'minute') return within(ctx, { key, limit: rate.calls, windowMs: windows[rate.per] })
  if (!(await ctx.perMinute.take(key, rate.calls))) throw new Refusal('limited', 'limit.reached', 60)
}
