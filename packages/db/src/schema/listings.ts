import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { flag, instant } from './columns.ts'
import { mentorProfiles } from './mentors.ts'

/**
 * One row for each mentor whom the directory shows, with what it sorts by; `mentor_search` has their words under the
 * same id. Triggers alone write here: see migration 0003. The id itself says where somebody stands, highest first: who
 * accepts requests before who does not, and then whoever was approved last.
 */
export const mentorListings = sqliteTable(
  'mentor_listings',
  {
    id: integer().primaryKey(),
    userId: text('user_id')
      .notNull()
      .unique()
      .references(() => mentorProfiles.userId, { onDelete: 'cascade' }),
    accepting: flag('accepting').notNull(),
    approvedAt: instant('approved_at').notNull(),
    /** The average in hundredths; 0 as long as there is none. */
    rating: integer().notNull(),
    completed: integer().notNull(),
    /** The first opening, negative, so that sooner is more here as well. */
    soon: integer().notNull(),
  },
  (t) => [
    index('mentor_listings_rating').on(t.accepting, t.rating, t.id),
    index('mentor_listings_completed').on(t.accepting, t.completed, t.id),
    index('mentor_listings_soon').on(t.accepting, t.soon, t.id),
  ],
)
