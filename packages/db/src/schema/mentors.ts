import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { limitRanges, slotSteps, usualSlotStep } from '@mentorhub/domain/availability/availability'
import { mentorStatuses } from '@mentorhub/domain/mentors/mentor'
import { flag, id, instant, oneOf, within } from './columns.ts'
import { users } from './users.ts'

export const expertiseCategories = sqliteTable('expertise_categories', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  position: integer().notNull(),
  hidden: flag('hidden').notNull().default(false),
  /** Stays as a pointer, hidden, so that old addresses still lead somewhere. */
  mergedInto: text('merged_into').references((): AnySQLiteColumn => expertiseCategories.id),
})

/** `version` counts the edits of profile and limits: one that began from an older reading is refused. */
export const mentorProfiles = sqliteTable(
  'mentor_profiles',
  {
    userId: text('user_id')
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    version: integer().notNull().default(1),
    status: text({ enum: mentorStatuses }).notNull().default('draft'),
    inactiveReason: text('inactive_reason'),
    accepting: flag('accepting').notNull().default(true),
    /** When requests were stopped because three were left without an answer; `accepting` is off then. */
    pausedAt: instant('paused_at'),
    /** Free sessions are booked at once, without an answer. */
    autoConfirm: flag('auto_confirm').notNull().default(false),
    bio: text().notNull().default(''),
    timezone: text().notNull(),
    approvedAt: instant('approved_at'),
    minNoticeMin: integer('min_notice_min').notNull().default(limitRanges.minNoticeMin.usual),
    horizonDays: integer('horizon_days').notNull().default(limitRanges.horizonDays.usual),
    gapMin: integer('gap_min').notNull().default(limitRanges.gapMin.usual),
    slotStepMin: integer('slot_step_min').notNull().default(usualSlotStep),
    dailyCap: integer('daily_cap'),
    weeklyCap: integer('weekly_cap'),
  },
  (t) => [
    check('mentor_profiles_status', oneOf(t.status, mentorStatuses)),
    check('mentor_profiles_bio_length', sql`length(${t.bio}) <= 500`),
    check(
      'mentor_profiles_bio',
      sql`${t.status} not in ('pending', 'approved') or length(${t.bio}) between 50 and 500`,
    ),
    check('mentor_profiles_approved', sql`${t.status} <> 'approved' or ${t.approvedAt} is not null`),
    check('mentor_profiles_inactive', sql`(${t.status} = 'inactive') = (${t.inactiveReason} is not null)`),
    check('mentor_profiles_notice', within(t.minNoticeMin, limitRanges.minNoticeMin)),
    check('mentor_profiles_horizon', within(t.horizonDays, limitRanges.horizonDays)),
    check('mentor_profiles_gap', sql`${within(t.gapMin, limitRanges.gapMin)} and ${t.gapMin} % 5 = 0`),
    check('mentor_profiles_step', oneOf(t.slotStepMin, slotSteps)),
    check('mentor_profiles_daily_cap', within(t.dailyCap, limitRanges.dailyCap)),
    check('mentor_profiles_weekly_cap', within(t.weeklyCap, limitRanges.weeklyCap)),
    index('mentor_profiles_newest')
      .on(t.approvedAt, t.userId)
      .where(sql`status = 'approved'`),
    index('mentor_profiles_status_of').on(t.status, t.userId),
  ],
)

export const mentorExpertise = sqliteTable(
  'mentor_expertise',
  {
    userId: mentor('user_id'),
    categoryId: text('category_id')
      .notNull()
      .references(() => expertiseCategories.id),
  },
  (t) => [primaryKey({ columns: [t.userId, t.categoryId] }), index('mentor_expertise_category').on(t.categoryId)],
)

/** What has been heard about somebody as a mentor: derived from bookings and reviews, and made anew by a job. */
export const mentorStats = sqliteTable('mentor_stats', {
  userId: text('user_id')
    .primaryKey()
    .references(() => mentorProfiles.userId, { onDelete: 'cascade' }),
  completed: integer().notNull().default(0),
  /** Completed or not, confirmed and then over or called off: what the share of completed ones is of. */
  concluded: integer().notNull().default(0),
  minutes: integer().notNull().default(0),
  menteesHelped: integer('mentees_helped').notNull().default(0),
  ratingSum: integer('rating_sum').notNull().default(0),
  ratingCount: integer('rating_count').notNull().default(0),
  requests: integer().notNull().default(0),
  answered: integer().notNull().default(0),
  medianAnswerMs: integer('median_answer_ms'),
})

/** Who wants to be told when a mentor without any free time has some again; told once, then forgotten. */
export const mentorWaitlist = sqliteTable(
  'mentor_waitlist',
  {
    mentorId: mentor('mentor_id'),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.mentorId, t.userId] }), index('mentor_waitlist_user').on(t.userId)],
)

function mentor(name: string) {
  return text(name)
    .notNull()
    .references(() => mentorProfiles.userId, { onDelete: 'cascade' })
}
