import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { checklist, decisions, rejectionReasons, type ApplicationSnapshot } from '@mentorhub/domain/mentors/application'
import { id, instant, oneOf } from './columns.ts'
import { users } from './users.ts'

/** Each submission is one row, with all that the decision was made upon. At most one of somebody waits. */
export const mentorApplications = sqliteTable(
  'mentor_applications',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    attempt: integer().notNull(),
    snapshot: text({ mode: 'json' }).$type<ApplicationSnapshot>().notNull(),
    submittedAt: instant('submitted_at').notNull(),
    decidedAt: instant('decided_at'),
    decidedBy: text('decided_by').references(() => users.id, { onDelete: 'set null' }),
    decision: text({ enum: decisions }),
    reasonCode: text('reason_code', { enum: rejectionReasons }),
    reasonText: text('reason_text').notNull().default(''),
    checklist: text({ mode: 'json' }).$type<readonly string[]>(),
  },
  (t) => [
    check('mentor_applications_decision', oneOf(t.decision, decisions)),
    check('mentor_applications_decided', sql`(${t.decidedAt} is null) = (${t.decision} is null)`),
    check('mentor_applications_reason_code', oneOf(t.reasonCode, rejectionReasons)),
    check('mentor_applications_reason_text', sql`length(${t.reasonText}) <= 1000`),
    check('mentor_applications_rejected', sql`(${t.decision} is 'rejected') = (${t.reasonCode} is not null)`),
    check('mentor_applications_returned', sql`${t.decision} is not 'changes_requested' or ${t.reasonText} <> ''`),
    check(
      'mentor_applications_checked',
      sql`${t.decision} is not 'approved' or ${t.checklist} is ${sql.raw(`'${JSON.stringify(checklist)}'`)}`,
    ),
    uniqueIndex('mentor_applications_attempt').on(t.userId, t.attempt),
    uniqueIndex('mentor_applications_waiting')
      .on(t.userId)
      .where(sql`decided_at is null`),
    index('mentor_applications_queue')
      .on(t.submittedAt)
      .where(sql`decided_at is null`),
  ],
)
