import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Topic, Topics } from '@mentorhub/domain/topics'
import { id, instant } from './columns.ts'

/** What must still be told to the outside; written in the commit of the change itself. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: id(),
    topic: text().$type<Topic>().notNull(),
    payload: text({ mode: 'json' }).$type<Topics[Topic]>().notNull(),
    createdAt: instant('created_at').notNull(),
    dueAt: instant('due_at').notNull(),
    attempts: integer().notNull().default(0),
    error: text(),
    doneAt: instant('done_at'),
    deadAt: instant('dead_at'),
  },
  (t) => [
    index('outbox_due')
      .on(t.dueAt)
      .where(sql`done_at is null and dead_at is null`),
    index('outbox_done').on(t.doneAt),
  ],
)

/** The rhythm of every job: `dueAt` is both its next turn and its lease. */
export const jobs = sqliteTable('jobs', {
  name: text().primaryKey(),
  dueAt: instant('due_at').notNull(),
  startedAt: instant('started_at'),
  finishedAt: instant('finished_at'),
  failures: integer().notNull().default(0),
  error: text(),
})
