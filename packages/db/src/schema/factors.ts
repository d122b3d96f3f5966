import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { challengePurposes, factorMethods, mostTries } from '@mentorhub/domain/auth/auth'
import { sessions } from './auth.ts'
import { instant, oneOf } from './columns.ts'
import { users } from './users.ts'

const owner = () =>
  text('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })

/** A second proof at sign-in. The app's secret is sealed; a step of its clock that was used is not used again. */
export const twoFactors = sqliteTable(
  'two_factors',
  {
    userId: owner(),
    method: text({ enum: factorMethods }).notNull(),
    sealedSecret: text('sealed_secret'),
    lastStep: integer('last_step').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    enabledAt: instant('enabled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.method] }),
    check('two_factors_method', oneOf(t.method, factorMethods)),
    check('two_factors_secret', sql`(${t.method} = 'totp') = (${t.sealedSecret} is not null)`),
  ],
)

/** A code that is waited for. Five wrong ones use it up: the count rises in a statement of its own, before the look. */
export const challenges = sqliteTable(
  'challenges',
  {
    sessionId: text('session_id')
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    purpose: text({ enum: challengePurposes }).notNull(),
    codeHash: text('code_hash'),
    tries: integer().notNull().default(0),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.purpose] }),
    check('challenges_purpose', oneOf(t.purpose, challengePurposes)),
    check('challenges_tries', sql`${t.tries} between 0 and ${sql.raw(String(mostTries))}`),
  ],
)

/** For the day when the phone is lost. Used up by `token_uses`, like links. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  { hash: text().primaryKey(), userId: owner(), createdAt: instant('created_at').notNull() },
  (t) => [index('recovery_codes_user').on(t.userId)],
)
