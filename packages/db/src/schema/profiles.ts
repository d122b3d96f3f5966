import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { categoryUses, itemKinds, proficiencies } from '@mentorhub/domain/users/profile'
import { flag, id, instant, oneOf } from './columns.ts'
import { expertiseCategories } from './mentors.ts'
import { users } from './users.ts'

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })

/** Grows with what people write; the slug keeps two spellings of one skill together. */
export const skills = sqliteTable('skills', { id: id(), slug: text().notNull().unique(), name: text().notNull() })

/** `wants` are the skills that somebody would like to learn, the others those that they have. */
export const userSkills = sqliteTable(
  'user_skills',
  {
    userId: owner(),
    skillId: text('skill_id')
      .notNull()
      .references(() => skills.id),
    wants: flag('wants').notNull(),
    level: integer(),
    years: integer(),
    position: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.skillId, t.wants] }),
    check('user_skills_level', sql`${t.level} between 1 and 5`),
    check('user_skills_years', sql`${t.years} between 0 and 70`),
    index('user_skills_skill').on(t.skillId, t.wants),
  ],
)

export const userLanguages = sqliteTable(
  'user_languages',
  {
    userId: owner(),
    lang: text().notNull(),
    proficiency: text({ enum: proficiencies }).notNull(),
    position: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.lang] }),
    check('user_languages_proficiency', oneOf(t.proficiency, proficiencies)),
  ],
)

/** The categories that somebody knows about, and those that interest them; what a mentor mentors in is theirs apart. */
export const userCategories = sqliteTable(
  'user_categories',
  {
    userId: owner(),
    categoryId: text('category_id')
      .notNull()
      .references(() => expertiseCategories.id),
    use: text({ enum: categoryUses }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.categoryId, t.use] }),
    check('user_categories_use', oneOf(t.use, categoryUses)),
    index('user_categories_category').on(t.categoryId, t.use),
  ],
)

/** Months are kept as they are written: "2024-05". */
export const profileItems = sqliteTable(
  'profile_items',
  {
    id: id(),
    userId: owner(),
    kind: text({ enum: itemKinds }).notNull(),
    title: text().notNull(),
    issuer: text(),
    url: text(),
    startedOn: text('started_on'),
    endedOn: text('ended_on'),
    body: text().notNull().default(''),
    position: integer().notNull().default(0),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    check('profile_items_kind', oneOf(t.kind, itemKinds)),
    check('profile_items_title', sql`length(${t.title}) between 1 and 120`),
    check('profile_items_body', sql`length(${t.body}) <= 1000`),
    check('profile_items_url', sql`${t.url} like 'https://%'`),
    check('profile_items_start', sql`${t.startedOn} glob '[0-9][0-9][0-9][0-9]-[01][0-9]'`),
    check('profile_items_end', sql`${t.endedOn} glob '[0-9][0-9][0-9][0-9]-[01][0-9]'`),
    check('profile_items_months', sql`${t.startedOn} <= ${t.endedOn}`),
    index('profile_items_owner').on(t.userId, t.kind, t.position),
  ],
)
