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
  hidden: flag().notNull().default(false),
})

export const mentorProfiles = sqliteTable(
  'mentor_profiles',
  {
    userId: text()
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    status: text({ enum: mentorStatuses }).notNull().default('draft'),
    accepting: flag().notNull().default(true),
    bio: text().notNull().default(''),
    timezone: text().notNull(),
    approvedAt: instant(),
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
    userId: text()
      .notNull()
      .references(() => mentorProfiles.userId, { onDelete: 'cascade' }),
    categoryId: text()
      .notNull()
      .references(() => expertiseCategories.id),
  },
  (t) => [primaryKey({ columns: [t.userId, t.categoryId] }), index('mentor_expertise_category').on(t.categoryId)],
)
