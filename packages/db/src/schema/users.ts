import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { profileVisibilities, staffRoles, themes, userStatuses } from '@mentorhub/domain/users/user'
import { id, instant, oneOf } from './columns.ts'

export const users = sqliteTable(
  'users',
  {
    id: id(),
    email: text().notNull().unique(),
    emailVerifiedAt: instant('email_verified_at'),
    username: text().notNull().unique(),
    name: text().notNull(),
    passwordHash: text('password_hash'),
    locale: text().notNull().default('en'),
    timezone: text().notNull().default('UTC'),
    theme: text({ enum: themes }).notNull().default('system'),
    staffRole: text('staff_role', { enum: staffRoles }),
    status: text({ enum: userStatuses }).notNull().default('active'),
    suspendedUntil: instant('suspended_until'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    check('users_email_lower', sql`${t.email} = lower(${t.email})`),
    check(
      'users_username_shape',
      sql`length(${t.username}) between 3 and 30 and ${t.username} not glob '*[^a-z0-9_-]*'`,
    ),
    check('users_theme', oneOf(t.theme, themes)),
    check('users_staff_role', oneOf(t.staffRole, staffRoles)),
    check('users_status', oneOf(t.status, userStatuses)),
  ],
)

export const profiles = sqliteTable(
  'profiles',
  {
    userId: text('user_id')
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    headline: text(),
    bio: text().notNull().default(''),
    company: text(),
    jobTitle: text('job_title'),
    country: text(),
    yearsExperience: integer('years_experience'),
    visibility: text({ enum: profileVisibilities }).notNull().default('members'),
  },
  (t) => [
    check('profiles_bio_length', sql`length(${t.bio}) <= 500`),
    check('profiles_years', sql`${t.yearsExperience} between 0 and 70`),
    check('profiles_visibility', oneOf(t.visibility, profileVisibilities)),
  ],
)
