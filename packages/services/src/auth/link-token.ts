import { and, eq, gt, sql, type SQL } from 'drizzle-orm'
import { authTokens, tokenUses } from '@mentorhub/db/schema/auth'
import type { TokenPurpose } from '@mentorhub/domain/auth/auth'
import type { Ctx } from '../context.ts'
import { hashed } from '../hash.ts'
import { base32Of, macOf } from '../secrets.ts'

const text = new TextEncoder()
/** 200 bits, 40 letters without a remainder. */
const linkBytes = 25

/** A key for mailed links alone, so that the same secret can guard other things without one use weakening another. */
export async function linkKeyFrom(secret: string): Promise<CryptoKey> {
  const root = await crypto.subtle.importKey('raw', text.encode(secret), 'HKDF', false, ['deriveKey'])
  const use = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: text.encode('mailed links') }
  return crypto.subtle.deriveKey(use, root, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign'])
}

/**
 * The secret part of a mailed link. It is derived, not stored: the same mail tried again carries the same link (so the
 * provider's idempotency key holds), and nothing in the database, the outbox included, can be used to act.
 */
export async function linkToken({ linkKey }: Pick<Ctx, 'linkKey'>, purpose: string, id: string): Promise<string> {
  const mac = await macOf(linkKey, `${purpose}:${id}`)
  return base32Of(mac.subarray(0, linkBytes))
}

/**
 * Stands in the commit of what the token allows, and takes the whole commit with it: an unknown or expired token leaves
 * the hash empty, a second use meets the key.
 */
export function consumeToken({ db, now }: Pick<Ctx, 'db' | 'now'>, { purpose, hash, provided }: Use) {
  const usable = db
    .select({ hash: authTokens.hash })
    .from(authTokens)
    .where(and(eq(authTokens.hash, hash), eq(authTokens.purpose, purpose), gt(authTokens.expiresAt, now()), provided))
  return db.insert(tokenUses).values({ hash: sql`(${usable})`, at: now() })
}

/** `provided` is what must still be true of the thing that the token acts on. */
type Use = { readonly purpose: TokenPurpose; readonly hash: string; readonly provided?: SQL | undefined }

export const tokenRefusals = { 'token_uses.hash is null': 'token.invalid', 'token_uses.hash': 'token.used' } as const

export const tokenHash = (token: string) => hashed(token.trim().toLowerCase())
