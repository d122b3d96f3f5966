import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Topic, Topics } from '@mentorhub/domain/topics'
import { id, instant } from './columns.ts'
import { users } from './users.ts'

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

/** What somebody's request has come to, so that the same request sent again comes to the same. */
export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    key: text().notNull(),
    /** Tells a repetition from another request that carries the same key. */
    requestHash: text('request_hash').notNull(),
    result: text({ mode: 'json' }).$type<Readonly<Record<string, string>>>().notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.key] }), index('idempotency_keys_expiry').on(t.expiresAt)],
)
