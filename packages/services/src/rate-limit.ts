import { and, eq, sql, type SQL } from 'drizzle-orm'
import { rateLimits } from '@mentorhub/db/schema/auth'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from './context.ts'

export type Allowance = { readonly key: string | SQL; readonly limit: number; readonly windowMs: number }

type Counting = Pick<Ctx, 'db' | 'now' | 'admission'>

/**
 * Counts one more, as a statement of its own, so that a refusal keeps its count. Answers how long to wait, or 0. A call
 * that another limit has not let in is nobody's try: else one address that is refused everywhere could use up the
 * tries of everybody.
 */
export async function countOne(ctx: Counting, allowance: Allowance): Promise<number> {
  const [counted, letIn] = await Promise.allSettled([count(ctx, allowance), ctx.admission])
  if (letIn.status === 'rejected') {
    await uncountOne(ctx, allowance)
    throw letIn.reason
  }
  if (counted.status === 'rejected') throw counted.reason
  return counted.value
}

async function count({ db, now }: Counting, { key, limit, windowMs }: Allowance): Promise<number> {
  const windowStart = now() - (now() % windowMs)
  const [row] = await db
    .insert(rateLimits)
    .values({ key, windowStart, count: 1 })
    .onConflictDoUpdate({
      target: [rateLimits.key, rateLimits.windowStart],
      set: { count: sql`${rateLimits.count} + 1` },
    })
    .returning({ count: rateLimits.count })
  const over = row === undefined || row.count > limit
  return over ? Math.ceil((windowStart + windowMs - now()) / 1000) : 0
}

/** Counts one more, and refuses once that is too many. */
export async function within(ctx: Counting, allowance: Allowance): Promise<void> {
  const wait = await countOne(ctx, allowance)
  if (wait > 0) throw new Refusal('limited', 'limit.reached', wait)
}

/** For the commit of what went well, where only failures shall count. */
export const uncountOne = ({ db, now }: Pick<Ctx, 'db' | 'now'>, { key, windowMs }: Allowance) =>
  db
    .update(rateLimits)
    .set({ count: sql`${rateLimits.count} - 1` })
    .where(and(eq(rateLimits.key, key), eq(rateLimits.windowStart, now() - (now() % windowMs))))

/** Counts for whoever is signed in, without knowing yet who that is. */
export const ownKey = ({ viewer }: Pick<Ctx, 'viewer'>, what: string) =>
  sql`${what} || ':' || coalesce(${viewer.id}, '')`
