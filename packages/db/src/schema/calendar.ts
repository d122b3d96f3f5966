import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { instant } from './columns.ts'
import { users } from './users.ts'

/** A private address from which calendar programs read somebody's bookings; a new generation makes the old one dead. */
export const calendarFeeds = sqliteTable('calendar_feeds', {
  userId: text('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  generation: integer().notNull().default(1),
  hash: text().notNull().unique(),
  createdAt: instant('created_at').notNull(),
})
