import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { mentorStatuses } from '@mentorhub/domain/mentors/mentor'
import { flag, id, instant, oneOf } from './columns.ts'
import { users } from './users.ts'

export const expertiseCategories = sqliteTable('expertise_categories', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  position: integer().notNull(),
  hidden: flag('hidden').notNull().default(false),
})

export const mentorProfiles = sqliteTable(
  'mentor_profiles',
  {
    userId: text('user_id')
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    status: text({ enum: mentorStatuses }).notNull().default('draft'),
    accepting: flag('accepting').notNull().default(true),
    bio: text().notNull().default(''),
    timezone: text().notNull(),
    approvedAt: instant('approved_at'),
  },
  (t) => [
    check('mentor_profiles_status', oneOf(t.status, mentorStatuses)),
    check(
      'mentor_profiles_bio',
      sql`${t.status} not in ('pending', 'approved') or length(${t.bio}) between 50 and 500`,
    ),
    check('mentor_profiles_approved', sql`${t.status} <> 'approved' or ${t.approvedAt} is not null`),
    index('mentor_profiles_directory')
      .on(t.approvedAt, t.userId)
      .where(sql`status = 'approved'`),
  ],
)

export const mentorExpertise = sqliteTable(
  'mentor_expertise',
  {
    userId: text('user_id')
      .notNull()
      .references(() => mentorProfiles.userId, { onDelete: 'cascade' }),
    categoryId: text('category_id')
      .notNull()
      .references(() => expertiseCategories.id),
  },
  (t) => [primaryKey({ columns: [t.userId, t.categoryId] }), index('mentor_expertise_category').on(t.categoryId)],
)
