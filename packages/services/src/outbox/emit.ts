import type { SQL } from 'drizzle-orm'
import { outbox } from '@mentorhub/db/schema/system'
import type { Topic, Topics } from '@mentorhub/domain/topics'
import type { Ctx } from '../context.ts'

/**
 * A statement, not a promise: it goes in the same commit as the change that it announces. What only the commit itself
 * knows is told in SQL.
 */
export function emit<T extends Topic>(
  ctx: Pick<Ctx, 'db' | 'now' | 'newId' | 'tellSoon'>,
  topic: T,
  payload: Topics[T] | SQL,
) {
  ctx.tellSoon()
  return ctx.db.insert(outbox).values({ id: ctx.newId(), topic, payload, createdAt: ctx.now(), dueAt: ctx.now() })
}

/** What is told later, when it is still to be seen whether there is anything to tell. */
export const emitLater = <T extends Topic>(ctx: Pick<Ctx, 'db' | 'now' | 'newId'>, later: Later<T>) =>
  ctx.db.insert(outbox).values({ ...later, id: ctx.newId(), createdAt: ctx.now() })

type Later<T extends Topic> = { readonly topic: T; readonly payload: Topics[T]; readonly dueAt: number }
