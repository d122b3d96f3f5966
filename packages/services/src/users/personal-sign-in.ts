import { and, eq, inArray, ne, or, sql, type SQL } from 'drizzle-orm'
import { authTokens, consents, oauthAccounts, rateLimits, sessions, tokenUses } from '@mentorhub/db/schema/auth'
import { challenges, recoveryCodes, twoFactors } from '@mentorhub/db/schema/factors'
import {
  classified,
  fingerprint,
  nobodys,
  provenEmail,
  secret,
  somebodyElses,
  theirs,
  type Whose,
} from './personal-table.ts'

/** Keys end with whom they count: an account, or an address. */
const countsFor = (id: Whose): SQL =>
  sql`exists (select 1 from (select ${id} as whom union all select ${provenEmail(id)}) where substr(${rateLimits.key}, -1 - length(whom)) = ':' || whom)`

const ownReader = (id: Whose) =>
  inArray(authTokens.subscriberId, sql`(select id from newsletter_subscribers where email = ${provenEmail(id)})`)

const invited = (id: Whose) => and(eq(authTokens.purpose, 'admin_invite'), eq(authTokens.email, provenEmail(id)))

/** How somebody comes in. */
export const personalSignIn = {
  sessions: classified(
    sessions,
    {
      id: secret,
      userId: theirs,
      kind: theirs,
      createdAt: theirs,
      expiresAt: theirs,
      lastUsedAt: theirs,
      sudoUntil: theirs,
      userAgent: theirs,
      networkHash: fingerprint,
    },
    { owned: (id) => eq(sessions.userId, id) },
  ),
  challenges: classified(
    challenges,
    { sessionId: secret, purpose: theirs, codeHash: secret, tries: theirs, expiresAt: theirs },
    { owned: (id) => inArray(challenges.sessionId, sql`(select id from sessions where user_id = ${id})`) },
  ),
  oauthAccounts: classified(
    oauthAccounts,
    { provider: theirs, providerUserId: theirs, userId: theirs, email: theirs, createdAt: theirs },
    { owned: (id) => eq(oauthAccounts.userId, id) },
  ),
  twoFactors: classified(
    twoFactors,
    {
      userId: theirs,
      method: theirs,
      sealedSecret: secret,
      lastStep: theirs,
      createdAt: theirs,
      enabledAt: theirs,
    },
    { owned: (id) => eq(twoFactors.userId, id) },
  ),
  recoveryCodes: classified(
    recoveryCodes,
    { hash: secret, userId: theirs, createdAt: theirs },
    { owned: (id) => eq(recoveryCodes.userId, id) },
  ),
  // An invitation is about whom it went to, not about who sent it.
  authTokens: classified(
    authTokens,
    {
      hash: secret,
      purpose: theirs,
      subscriberId: theirs,
      userId: somebodyElses,
      email: theirs,
      staffRole: theirs,
      createdAt: theirs,
      expiresAt: theirs,
    },
    {
      owned: (id) =>
        or(and(eq(authTokens.userId, id), ne(authTokens.purpose, 'admin_invite')), invited(id), ownReader(id)),
      erased: (id) => and(eq(authTokens.email, provenEmail(id)), ne(authTokens.purpose, 'undo_email_change')),
    },
  ),
  tokenUses: classified(tokenUses, { hash: nobodys, at: nobodys }),
  rateLimits: classified(
    rateLimits,
    { key: theirs, windowStart: theirs, count: theirs },
    { owned: countsFor, erased: countsFor },
  ),
  consents: classified(
    consents,
    { userId: theirs, kind: theirs, version: theirs, givenAt: theirs, withdrawnAt: theirs },
    { owned: (id) => eq(consents.userId, id) },
  ),
}
