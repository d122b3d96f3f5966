import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { shownRoles } from '@mentorhub/domain/users/profile'
import { intents, profileVisibilities, staffRoles, themes, userStatuses } from '@mentorhub/domain/users/user'
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
    deletionDueAt: instant('deletion_due_at'),
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
    index('users_unverified')
      .on(t.createdAt)
      .where(sql`email_verified_at is null`),
    index('users_staff')
      .on(t.staffRole)
      .where(sql`staff_role is not null`),
    index('users_deletion')
      .on(t.deletionDueAt)
      .where(sql`deletion_due_at is not null`),
  ],
)

/** `version` counts the edits: one that began from an older reading is refused. */
export const profiles = sqliteTable(
  'profiles',
  {
    userId: text('user_id')
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    version: integer().notNull().default(1),
    intent: text({ enum: intents }).notNull().default('mentee'),
    shownRole: text('shown_role', { enum: shownRoles }),
    headline: text(),
    bio: text().notNull().default(''),
    goals: text().notNull().default(''),
    company: text(),
    jobTitle: text('job_title'),
    country: text(),
    region: text(),
    yearsExperience: integer('years_experience'),
    photoKey: text('photo_key'),
    linkedinUrl: text('linkedin_url'),
    githubUrl: text('github_url'),
    twitterUrl: text('twitter_url'),
    websiteUrl: text('website_url'),
    visibility: text({ enum: profileVisibilities }).notNull().default('members'),
  },
  (t) => [
    check('profiles_bio_length', sql`length(${t.bio}) <= 500`),
    check('profiles_goals_length', sql`length(${t.goals}) <= 1000`),
    check('profiles_years', sql`${t.yearsExperience} between 0 and 70`),
    check('profiles_visibility', oneOf(t.visibility, profileVisibilities)),
    check('profiles_intent', oneOf(t.intent, intents)),
    check('profiles_shown_role', oneOf(t.shownRole, shownRoles)),
    check('profiles_headline_length', sql`length(${t.headline}) <= 120`),
    // Which host a link may lead to is asked where it is typed; here nothing but https gets in.
    check('profiles_linkedin', sql`${t.linkedinUrl} like 'https://%'`),
    check('profiles_github', sql`${t.githubUrl} like 'https://%'`),
    check('profiles_twitter', sql`${t.twitterUrl} like 'https://%'`),
    check('profiles_website', sql`${t.websiteUrl} like 'https://%'`),
  ],
)

/** Who wants nothing to do with whom. */
export const blocks = sqliteTable(
  'blocks',
  {
    blockerId: text('blocker_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    blockedId: text('blocked_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.blockerId, t.blockedId] }),
    check('blocks_somebody_else', sql`${t.blockerId} <> ${t.blockedId}`),
    index('blocks_blocked').on(t.blockedId),
  ],
)
