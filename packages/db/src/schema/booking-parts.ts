import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { fileLimits, textLengths } from '@mentorhub/domain/bookings/booking'
import { reminderKinds } from '@mentorhub/domain/bookings/reminders'
import { booking, somebody } from './bookings.ts'
import { flag, id, instant, oneOf } from './columns.ts'
import { users } from './users.ts'

/** Files for the mentor to look at; what they hold lies in the storage, by a random key. */
export const bookingFiles = sqliteTable(
  'booking_files',
  {
    id: id(),
    bookingId: booking(),
    uploaderId: somebody('uploader_id'),
    position: integer().notNull(),
    key: text().notNull().unique(),
    name: text().notNull(),
    type: text().notNull(),
    bytes: integer().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('booking_files_place').on(t.bookingId, t.position),
    check('booking_files_position', sql`${t.position} between 1 and ${sql.raw(String(fileLimits.count))}`),
    check('booking_files_name', sql`length(${t.name}) between 1 and 120`),
    check('booking_files_bytes', sql`${t.bytes} between 1 and ${sql.raw(String(fileLimits.bytes))}`),
    index('booking_files_uploader').on(t.uploaderId),
  ],
)

/** What the two write to each other about a booking: a question of the mentor, and its answer. */
export const bookingMessages = sqliteTable(
  'booking_messages',
  {
    id: id(),
    bookingId: booking(),
    authorId: somebody('author_id'),
    body: text().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    check('booking_messages_body', sql`length(${t.body}) between 1 and ${sql.raw(String(textLengths.message))}`),
    index('booking_messages_of').on(t.bookingId, t.createdAt),
    index('booking_messages_author').on(t.authorId),
  ],
)

/** For the eyes of who wrote it, and nobody else's. */
export const bookingNotes = sqliteTable(
  'booking_notes',
  {
    bookingId: booking(),
    authorId: text('author_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    body: text().notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.bookingId, t.authorId] }),
    check('booking_notes_body', sql`length(${t.body}) between 1 and ${sql.raw(String(textLengths.note))}`),
    index('booking_notes_author').on(t.authorId),
  ],
)

/** Who has said that they are there. */
export const attendances = sqliteTable(
  'attendances',
  {
    bookingId: booking(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    checkedInAt: instant('checked_in_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.bookingId, t.userId] }), index('attendances_user').on(t.userId)],
)

/**
 * What will be reminded of. A move replaces what was planned before it; the key and `sent_at` make that one reminder goes
 * out once, however many runs look at it.
 */
export const bookingReminders = sqliteTable(
  'booking_reminders',
  {
    bookingId: booking(),
    version: integer().notNull(),
    kind: text({ enum: reminderKinds }).notNull(),
    dueAt: instant('due_at').notNull(),
    sentAt: instant('sent_at'),
  },
  (t) => [
    primaryKey({ columns: [t.bookingId, t.version, t.kind] }),
    check('booking_reminders_kind', oneOf(t.kind, reminderKinds)),
    index('booking_reminders_due')
      .on(t.dueAt)
      .where(sql`sent_at is null`),
  ],
)

/**
 * What a link in a mail may do, kept by its hash; the link itself is derived when the mail is written. It works once
 * (see `token_uses`), and only while what it was about still stands: `bound_to` names a version (`v3`), an open proposal
 * (`p` and its id) or a start (`s` and the instant).
 */
export const actionTokens = sqliteTable(
  'action_tokens',
  {
    hash: text().primaryKey(),
    bookingId: booking(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    action: text({ enum: ['answer', 'reply', 'proposal', 'reconfirm'] }).notNull(),
    boundTo: text('bound_to').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    check('action_tokens_action', oneOf(t.action, ['answer', 'reply', 'proposal', 'reconfirm'])),
    index('action_tokens_booking').on(t.bookingId),
    index('action_tokens_user').on(t.userId),
    index('action_tokens_expiry').on(t.expiresAt),
  ],
)

/** What somebody says once they have met. `improve` is for the other alone; the rest is public if they like. */
export const feedback = sqliteTable(
  'feedback',
  {
    id: id(),
    bookingId: booking(),
    authorId: somebody('author_id'),
    /** Whom it is about. */
    subjectId: text('subject_id').references(() => users.id, { onDelete: 'cascade' }),
    rating: integer().notNull(),
    learned: text().notNull().default(''),
    helped: text().notNull().default(''),
    improve: text().notNull().default(''),
    isPublic: flag('is_public').notNull().default(true),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('feedback_once').on(t.bookingId, t.authorId),
    check('feedback_rating', sql`${t.rating} between 1 and 5`),
    check('feedback_learned', sql`length(${t.learned}) <= ${sql.raw(String(textLengths.feedback))}`),
    check('feedback_helped', sql`length(${t.helped}) <= ${sql.raw(String(textLengths.feedback))}`),
    check('feedback_improve', sql`length(${t.improve}) <= ${sql.raw(String(textLengths.feedback))}`),
    index('feedback_about').on(t.subjectId, t.createdAt),
    index('feedback_author').on(t.authorId),
  ],
)
