import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { reportReasons } from '@mentorhub/domain/bookings/booking'
import { id, instant, oneOf } from './columns.ts'
import { users } from './users.ts'

/** What somebody asked us; the number is what people quote. */
export const supportTickets = sqliteTable(
  'support_tickets',
  {
    number: integer().primaryKey({ autoIncrement: true }),
    userId: text('user_id').references(() => users.id, { onDelete: 'set null' }),
    name: text().notNull(),
    email: text().notNull(),
    subject: text().notNull(),
    message: text().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    check('support_tickets_subject', sql`length(${t.subject}) between 1 and 160`),
    check('support_tickets_message', sql`length(${t.message}) between 1 and 5000`),
    index('support_tickets_user').on(t.userId),
    index('support_tickets_email').on(t.email),
  ],
)

/** What somebody tells staff of somebody else; one at a time about the same thing. */
export const reports = sqliteTable(
  'reports',
  {
    id: id(),
    subjectType: text('subject_type', { enum: ['booking'] }).notNull(),
    subjectId: text('subject_id').notNull(),
    reporterId: text('reporter_id').references(() => users.id, { onDelete: 'set null' }),
    /** Whom it is about. */
    reportedId: text('reported_id').references(() => users.id, { onDelete: 'set null' }),
    reason: text({ enum: reportReasons }).notNull(),
    text: text().notNull().default(''),
    status: text({ enum: ['open', 'triaged', 'actioned', 'dismissed'] })
      .notNull()
      .default('open'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    check('reports_subject', oneOf(t.subjectType, ['booking'])),
    check('reports_reason', oneOf(t.reason, reportReasons)),
    check('reports_status', oneOf(t.status, ['open', 'triaged', 'actioned', 'dismissed'])),
    check('reports_text', sql`length(${t.text}) <= 2000`),
    uniqueIndex('reports_open')
      .on(t.subjectType, t.subjectId, t.reporterId)
      .where(sql`status = 'open'`),
    index('reports_status_of').on(t.status, t.createdAt),
    index('reports_reporter').on(t.reporterId),
    index('reports_reported').on(t.reportedId),
  ],
)
