import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { instant } from './columns.ts'
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
