import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { overrideKinds, weekdays } from '@mentorhub/domain/availability/availability'
import { goalTypes, sessionLengths } from '@mentorhub/domain/mentors/mentor'
import { flag, id, oneOf } from './columns.ts'
import { mentorProfiles } from './mentors.ts'

const mentor = () =>
  text('mentor_id')
    .notNull()
    .references(() => mentorProfiles.userId, { onDelete: 'cascade' })

/** Minutes of the day in steps of five; what goes past midnight ends above 1,440. */
const isBlock = (start: AnySQLiteColumn, end: AnySQLiteColumn) =>
  sql`${start} between 0 and 1435 and ${end} > ${start} and ${end} <= ${start} + 1440 and ${start} % 5 = 0 and ${end} % 5 = 0`

/** The usual week, in the wall time of the mentor's zone. A trigger refuses two that overlap on one day. */
export const availabilityRules = sqliteTable(
  'availability_rules',
  {
    id: id(),
    mentorId: mentor(),
    weekday: integer().notNull(),
    startMin: integer('start_min').notNull(),
    endMin: integer('end_min').notNull(),
  },
  (t) => [
    check('availability_rules_weekday', oneOf(t.weekday, weekdays)),
    check('availability_rules_block', isBlock(t.startMin, t.endMin)),
    index('availability_rules_mentor').on(t.mentorId, t.weekday, t.startMin, t.endMin),
  ],
)

/** Days that differ from the usual week; only blocks last for several days. */
export const availabilityOverrides = sqliteTable(
  'availability_overrides',
  {
    id: id(),
    mentorId: mentor(),
    onDate: text('on_date').notNull(),
    untilDate: text('until_date').notNull(),
    kind: text({ enum: overrideKinds }).notNull(),
    startMin: integer('start_min').notNull(),
    endMin: integer('end_min').notNull(),
    note: text().notNull().default(''),
  },
  (t) => [
    check('availability_overrides_kind', oneOf(t.kind, overrideKinds)),
    check('availability_overrides_block', isBlock(t.startMin, t.endMin)),
    check('availability_overrides_on', isDate(t.onDate)),
    check('availability_overrides_until', isDate(t.untilDate)),
    check(
      'availability_overrides_days',
      sql`${t.untilDate} = ${t.onDate} or (${t.kind} = 'block' and ${t.untilDate} > ${t.onDate})`,
    ),
    check('availability_overrides_note', sql`length(${t.note}) <= 120`),
    index('availability_overrides_mentor').on(t.mentorId, t.untilDate),
  ],
)

/** What a mentor offers. Sessions are free as long as nothing is charged here: a trigger refuses a price. */
export const sessionTypes = sqliteTable(
  'session_types',
  {
    id: id(),
    mentorId: mentor(),
    name: text().notNull(),
    goalType: text('goal_type', { enum: goalTypes }).notNull(),
    durationMin: integer('duration_min').notNull(),
    priceMinor: integer('price_minor').notNull().default(0),
    currency: text().notNull().default('EUR'),
    questions: text({ mode: 'json' }).$type<readonly string[]>().notNull().default([]),
    active: flag('active').notNull().default(true),
    position: integer().notNull().default(0),
  },
  (t) => [
    check('session_types_name', sql`length(${t.name}) between 1 and 80`),
    check('session_types_goal', oneOf(t.goalType, goalTypes)),
    check('session_types_length', oneOf(t.durationMin, sessionLengths)),
    check('session_types_price', sql`${t.priceMinor} >= 0`),
    check('session_types_currency', sql`${t.currency} glob '[A-Z][A-Z][A-Z]'`),
    index('session_types_mentor').on(t.mentorId, t.active, t.position),
  ],
)

/**
 * In which half hours (UTC) of a day a mentor has a bookable start, as 48 bits: what "free this week" asks first. Made
 * anew after each change and by a job; the slot engine has the last word.
 */
export const mentorOpenings = sqliteTable(
  'mentor_openings',
  { mentorId: mentor(), utcDay: integer('utc_day').notNull(), mask: integer().notNull() },
  (t) => [
    primaryKey({ columns: [t.mentorId, t.utcDay] }),
    check('mentor_openings_mask', sql`${t.mask} between 1 and 281474976710655`),
  ],
)

function isDate(column: AnySQLiteColumn) {
  return sql`${column} glob '20[0-9][0-9]-[01][0-9]-[0-3][0-9]'`
}
