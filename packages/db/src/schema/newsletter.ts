import { sql } from 'drizzle-orm'
import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { subscriberStatuses } from '@mentorhub/domain/newsletter/newsletter'
import { id, instant, oneOf } from './columns.ts'

export const newsletterSubscribers = sqliteTable(
  'newsletter_subscribers',
  {
    id: id(),
    email: text().notNull().unique(),
    status: text({ enum: subscriberStatuses }).notNull(),
    askedAt: instant('asked_at').notNull(),
    confirmedAt: instant('confirmed_at'),
    unsubscribedAt: instant('unsubscribed_at'),
  },
  (t) => [
    check('newsletter_email_lower', sql`${t.email} = lower(${t.email})`),
    check('newsletter_status', oneOf(t.status, subscriberStatuses)),
    check('newsletter_confirmed', sql`${t.status} <> 'subscribed' or ${t.confirmedAt} is not null`),
    index('newsletter_pending').on(t.status, t.askedAt),
  ],
)
