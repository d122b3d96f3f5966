import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { sessionKinds, tokenPurposes } from '@mentorhub/domain/auth/auth'
import { id, instant, oneOf } from './columns.ts'
import { newsletterSubscribers } from './newsletter.ts'
import { users } from './users.ts'

/** `id` is the SHA-256 of what the cookie holds. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text({ enum: sessionKinds }).notNull().default('full'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    lastUsedAt: instant('last_used_at').notNull(),
  },
  (t) => [check('sessions_kind', oneOf(t.kind, sessionKinds)), index('sessions_user').on(t.userId)],
)

/** What a link in a mail may do. Only the hash is kept; the link itself is derived when the mail is written. */
export const authTokens = sqliteTable(
  'auth_tokens',
  {
    hash: text().primaryKey(),
    purpose: text({ enum: tokenPurposes }).notNull(),
    subscriberId: text('subscriber_id').references(() => newsletterSubscribers.id, { onDelete: 'cascade' }),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    check('auth_tokens_purpose', oneOf(t.purpose, tokenPurposes)),
    check('auth_tokens_subject', sql`(${t.purpose} = 'newsletter') = (${t.subscriberId} is not null)`),
    index('auth_tokens_expiry').on(t.expiresAt),
    index('auth_tokens_subscriber').on(t.subscriberId, t.expiresAt),
  ],
)

/** Its key is what makes a token work once: see `consumeToken`. */
export const tokenUses = sqliteTable('token_uses', { hash: text().primaryKey(), at: instant('at').notNull() })

export const rateLimits = sqliteTable(
  'rate_limits',
  { key: text().notNull(), windowStart: instant('window_start').notNull(), count: integer().notNull() },
  (t) => [primaryKey({ columns: [t.key, t.windowStart] }), index('rate_limits_window').on(t.windowStart)],
)
