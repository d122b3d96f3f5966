import { sql } from 'drizzle-orm'
import { check, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { channels, modes } from '@mentorhub/domain/notifications/notifications'
import { instant, oneOf } from './columns.ts'
import { users } from './users.ts'

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })

/**
 * The id is that of the outbox item which told of it: told again, it is the same notification, and one item may tell
 * several people. `digestDueAt` is set while the daily mail must still tell of it.
 */
export const notifications = sqliteTable(
  'notifications',
  {
    id: text().notNull(),
    userId: owner(),
    kind: text().notNull(),
    title: text().notNull(),
    body: text().notNull().default(''),
    path: text().notNull(),
    createdAt: instant('created_at').notNull(),
    readAt: instant('read_at'),
    digestDueAt: instant('digest_due_at'),
    /** Empty when somebody wants this kind by mail only. */
    shownAt: instant('shown_at'),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    index('notifications_unread').on(t.userId, t.readAt),
    index('notifications_read').on(t.readAt),
    index('notifications_digest')
      .on(t.digestDueAt, t.userId)
      .where(sql`digest_due_at is not null`),
    index('notifications_mailed')
      .on(t.createdAt)
      .where(sql`shown_at is null`),
  ],
)

/** Only what differs from the defaults of the kind. */
export const notificationPreferences = sqliteTable(
  'notification_preferences',
  {
    userId: owner(),
    kind: text().notNull(),
    channel: text({ enum: channels }).notNull(),
    mode: text({ enum: modes }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.kind, t.channel] }),
    check('notification_preferences_channel', oneOf(t.channel, channels)),
    check('notification_preferences_mode', oneOf(t.mode, modes)),
    check('notification_preferences_digest', sql`${t.mode} <> 'digest' or ${t.channel} = 'mail'`),
  ],
)
