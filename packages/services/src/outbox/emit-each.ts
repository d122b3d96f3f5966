import { sql, type SQL } from 'drizzle-orm'
import type { Topic } from '@mentorhub/domain/topics'
import type { Ctx } from '../context.ts'

type Item<T extends Topic> = { readonly id: SQL; readonly topic: T; readonly payload: SQL }

/** The columns of a query whose every row is told, for `insert into outbox select`: see `emit` for a single one. */
export const emitEach = <T extends Topic>({ now }: Pick<Ctx, 'now'>, { id, topic, payload }: Item<T>) => ({
  id: sql<string>`${id}`.as('id'),
  topic: sql<T>`${topic}`.as('topic'),
  payload: sql`${payload}`.as('payload'),
  createdAt: sql<number>`${now()}`.as('created_at'),
  dueAt: sql<number>`${now()}`.as('due_at'),
  attempts: sql<number>`0`.as('attempts'),
  error: sql<null>`null`.as('error'),
  doneAt: sql<null>`null`.as('done_at'),
  deadAt: sql<null>`null`.as('dead_at'),
})
