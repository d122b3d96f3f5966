import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { consentKinds, sessionKinds, tokenPurposes } from '@mentorhub/domain/auth/auth'
import { staffRoles } from '@mentorhub/domain/users/user'
import { id, instant, oneOf } from './columns.ts'
import { newsletterSubscribers } from './newsletter.ts'
import { users } from './users.ts'

const owner = () => text('user_id').references(() => users.id, { onDelete: 'cascade' })

/** `id` is the SHA-256 of what the cookie holds. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: id(),
    userId: owner().notNull(),
    kind: text({ enum: sessionKinds }).notNull().default('full'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    lastUsedAt: instant('last_used_at').notNull(),
    sudoUntil: instant('sudo_until'),
    userAgent: text('user_agent').notNull().default(''),
    /** Tells two places apart without saying where they are. */
    networkHash: text('network_hash').notNull().default(''),
  },
  (t) => [
    check('sessions_kind', oneOf(t.kind, sessionKinds)),
    index('sessions_user').on(t.userId),
    index('sessions_expiry').on(t.expiresAt),
  ],
)

/** A way in through another site, by the name that never changes there: never by the address. */
export const oauthAccounts = sqliteTable(
  'oauth_accounts',
  {
    provider: text({ enum: ['google'] }).notNull(),
    providerUserId: text('provider_user_id').notNull(),
    userId: owner().notNull(),
    email: text().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.provider, t.providerUserId] }),
    check('oauth_accounts_provider', oneOf(t.provider, ['google'])),
    uniqueIndex('oauth_accounts_user').on(t.userId, t.provider),
  ],
)

/**
 * What a link in a mail may do. Only the hash is kept; the link itself is derived when the mail is written. `email` is
 * the address that the link is about, and mostly went to.
 */
export const authTokens = sqliteTable(
  'auth_tokens',
  {
    hash: text().primaryKey(),
    purpose: text({ enum: tokenPurposes }).notNull(),
    subscriberId: text('subscriber_id').references(() => newsletterSubscribers.id, { onDelete: 'cascade' }),
    userId: owner(),
    email: text(),
    staffRole: text('staff_role', { enum: staffRoles }),
    createdAt: instant('created_at').notNull().default(0),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    check('auth_tokens_purpose', oneOf(t.purpose, tokenPurposes)),
    check('auth_tokens_subject', sql`(${t.purpose} = 'newsletter') = (${t.subscriberId} is not null)`),
    check('auth_tokens_user', sql`(${t.purpose} = 'newsletter') = (${t.userId} is null or ${t.email} is null)`),
    check('auth_tokens_role', sql`(${t.purpose} = 'admin_invite') = (${t.staffRole} is not null)`),
    index('auth_tokens_expiry').on(t.expiresAt),
    index('auth_tokens_subscriber').on(t.subscriberId, t.expiresAt),
    index('auth_tokens_email').on(t.email),
    index('auth_tokens_owner').on(t.userId, t.purpose, t.expiresAt),
  ],
)

/** Its key is what makes a token work once: see `consumeToken`. */
export const tokenUses = sqliteTable('token_uses', { hash: text().primaryKey(), at: instant('at').notNull() })

export const rateLimits = sqliteTable(
  'rate_limits',
  { key: text().notNull(), windowStart: instant('window_start').notNull(), count: integer().notNull() },
  (t) => [primaryKey({ columns: [t.key, t.windowStart] }), index('rate_limits_window').on(t.windowStart)],
)

/** What somebody agreed to, in which version. */
export const consents = sqliteTable(
  'consents',
  {
    userId: owner().notNull(),
    kind: text({ enum: consentKinds }).notNull(),
    version: text().notNull(),
    givenAt: instant('given_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [primaryKey({ columns: [t.userId, t.kind, t.version] }), check('consents_kind', oneOf(t.kind, consentKinds))],
)
