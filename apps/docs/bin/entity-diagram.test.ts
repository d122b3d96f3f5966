import { integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import { entityDiagram } from './entity-diagram.ts'

const mentors = sqliteTable('mentors', { id: text().primaryKey(), email: text().notNull().unique() })
const mentees = sqliteTable('mentees', { id: text().primaryKey() })
const bookings = sqliteTable('bookings', {
  id: text().primaryKey(),
  mentorId: text()
    .notNull()
    .references(() => mentors.id),
  menteeId: text().references(() => mentees.id),
  status: text({ enum: ['held', 'confirmed'] }),
  startsAt: integer().notNull(),
})
const profiles = sqliteTable('mentor_profiles', {
  mentorId: text()
    .primaryKey()
    .references(() => mentors.id),
})
const claims = sqliteTable(
  'time_claims',
  {
    mentorId: text()
      .notNull()
      .references(() => mentors.id),
    tick: integer().notNull(),
    place: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.mentorId, t.tick] }), unique().on(t.tick, t.place)],
)
const notes = sqliteTable('notes', { mentorId: text().references(() => mentors.id) })

const diagram = entityDiagram([mentors, mentees, bookings, profiles, claims, notes])

test('a column shows its type, its name in the database, its keys, and what it may hold', () => {
  expect(diagram).toContain(`
  bookings {
    text id PK
    text mentor_id FK
    text mentee_id FK "may be empty"
    text status "may be empty: held, confirmed"
    integer starts_at
  }`)
})

test('every column of a key is marked, and one column may stand in several', () => {
  expect(diagram).toContain(`
  time_claims {
    text mentor_id PK, FK
    integer tick PK, UK
    text place UK
  }`)
  expect(diagram).toContain('    text email UK')
})

test('many rows point to one, which must be there unless the column may be empty', () => {
  expect(diagram).toContain('mentors ||--o{ bookings : mentor_id')
  expect(diagram).toContain('mentees |o--o{ bookings : mentee_id')
  expect(diagram).toContain('mentors ||--o{ time_claims : mentor_id')
})

test('where the pointing column is a whole key, at most one row points back', () => {
  expect(diagram).toContain('mentors ||--o| mentor_profiles : mentor_id')
  expect(diagram).toContain('mentors |o--o{ notes : mentor_id')
})

test('tables come in the order of their names, so that moving code changes nothing', () => {
  expect(entityDiagram([notes, claims, profiles, bookings, mentees, mentors])).toBe(diagram)
})
