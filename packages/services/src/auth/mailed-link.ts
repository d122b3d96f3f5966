import type { SQL } from 'drizzle-orm'
import { authTokens } from '@mentorhub/db/schema/auth'
import { tokenLifetimes, type LinkPurpose } from '@mentorhub/domain/auth/auth'
import type { StaffRole } from '@mentorhub/domain/users/user'
import type { Ctx } from '../context.ts'
import { linkToken, tokenHash } from './link-token.ts'

type Links = Pick<Ctx, 'db' | 'now' | 'newId' | 'linkKey'>
type About = { readonly userId: string | SQL; readonly email: string; readonly staffRole?: StaffRole }

/** A link that will be mailed: its id for the outbox, and the row that makes it work, for the same commit. */
export async function newLink(ctx: Links, purpose: LinkPurpose, about: About) {
  const linkId = ctx.newId()
  const hash = await tokenHash(await linkToken(ctx, purpose, linkId))
  const expiresAt = ctx.now() + tokenLifetimes[purpose]
  const statement = ctx.db.insert(authTokens).values({ ...about, hash, purpose, createdAt: ctx.now(), expiresAt })
  return { linkId, statement }
}
