import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import { outbox } from '@mentorhub/db/schema/system'
import { days, minutes, seconds } from '@mentorhub/domain/duration'
import { ProviderDown } from '@mentorhub/domain/errors'
import { wordsOf } from '@mentorhub/domain/scrubbed'
import type { Topic, Topics } from '@mentorhub/domain/topics'
import type { Ctx } from '../context.ts'
import { handlers } from './handlers.ts'

const maxAttempts = 8
const batchSize = 20
/** A provider that is down is asked each minute, for this long. */
const patience = days(1)
/** Leaves room for what the platform does around a request of a minute. */
const longestRun = seconds(25)

type Item = typeof outbox.$inferSelect
type Outcome = { readonly item: Item; readonly error?: unknown }

/** Delivers all that is due, batch after batch, and answers how many went out. */
export async function drainOutbox(ctx: Ctx): Promise<number> {
  const end = ctx.now() + longestRun
  let delivered = 0
  for (;;) {
    const leased = await lease(ctx)
    const outcomes = await Promise.all(leased.map((item) => deliver(ctx, item)))
    await record(ctx, outcomes)
    delivered += outcomes.filter(({ error }) => error === undefined).length
    const down = outcomes.length > 0 && outcomes.every(({ error }) => error instanceof ProviderDown)
    if (leased.length < batchSize || down || ctx.now() > end) return delivered
  }
}

/**
 * Takes what is due and moves its next turn into the future: whoever dies now leaves it to come due again. The wait
 * doubles with every try: 1, 2, 4 … 128 minutes.
 */
function lease(ctx: Ctx): Promise<Item[]> {
  const due = ctx.db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isNull(outbox.doneAt), isNull(outbox.deadAt), lte(outbox.dueAt, ctx.now())))
    .orderBy(asc(outbox.dueAt))
    .limit(batchSize)
  return ctx.db
    .update(outbox)
    .set({
      attempts: sql`${outbox.attempts} + 1`,
      dueAt: sql`${ctx.now()} + ${minutes(1)} * (1 << min(${outbox.attempts}, 7))`,
    })
    .where(inArray(outbox.id, due))
    .returning()
}

async function deliver(ctx: Ctx, item: Item): Promise<Outcome> {
  try {
    // Only a run that died in its last try leaves one more than the limit.
    if (item.attempts > maxAttempts) throw new Error('gave up: every try was cut off')
    await tell(ctx, item)
    return { item }
  } catch (error) {
    ctx.log('outbox.failed', { topic: item.topic, id: item.id, attempts: item.attempts, error })
    return { item, error }
  }
}

const tell = <T extends Topic>(ctx: Ctx, item: { topic: T; payload: Topics[T]; id: string }) =>
  handlers[item.topic](ctx, item.payload, item.id)

/** One batch for the whole lease: what went out is done, what failed too often is dead, the rest comes due by itself. */
async function record(ctx: Ctx, outcomes: readonly Outcome[]): Promise<void> {
  const done = outcomes.filter(({ error }) => error === undefined).map(({ item }) => item.id)
  const failed = outcomes.filter(({ error }) => error !== undefined)
  const [first, ...rest] = [
    ...(done.length > 0
      ? [ctx.db.update(outbox).set({ doneAt: ctx.now(), error: null }).where(inArray(outbox.id, done))]
      : []),
    ...failed.map(({ item, error }) =>
      ctx.db
        .update(outbox)
        .set(afterFailure(ctx, item, error))
        .where(eq(outbox.id, item.id)),
    ),
  ]
  if (first) await ctx.db.batch([first, ...rest])
}

/** A provider that is down uses up no try, so that a long outage neither kills a mail nor delays it once it is over. */
function afterFailure({ now }: Ctx, item: Item, cause: unknown) {
  const error = wordsOf(cause)
  if (cause instanceof ProviderDown && now() - item.createdAt < patience)
    return { error, attempts: item.attempts - 1, dueAt: now() + minutes(1) }
  return { error, deadAt: item.attempts >= maxAttempts || cause instanceof ProviderDown ? now() : null }
}
