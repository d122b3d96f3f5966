import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, instant } from './columns.ts'

/** Who did what to whom. Triggers refuse to change or remove a line; it holds ids, never addresses or secrets. */
export const auditLog = sqliteTable(
  'audit_log',
  {
    id: id(),
    actorId: text('actor_id'),
    action: text().notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: text('subject_id').notNull(),
    before: text({ mode: 'json' }).$type<unknown>(),
    after: text({ mode: 'json' }).$type<unknown>(),
    networkHash: text('network_hash').notNull().default(''),
    at: instant('at').notNull(),
  },
  (t) => [
    index('audit_log_subject').on(t.subjectType, t.subjectId, t.at),
    index('audit_log_actor').on(t.actorId, t.at),
  ],
)
