import { and, eq, gt, type SQL } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { challenges } from '@mentorhub/db/schema/factors'
import type { Ctx } from '../context.ts'
import type { Challenge } from './code-tries.ts'
import { codeHash } from './mailed-code.ts'

/**
 * What must still be so of the code that was mailed for this session, or the reason why the typed one is not it. Only
 * the right one hears that it is over.
 */
export async function mailedProof(ctx: Ctx, challenge: Challenge, typed: string): Promise<SQL | string> {
  const session = ctx.viewer.session ?? ''
  const hash = await codeHash(ctx, session, typed)
  if (hash !== challenge.codeHash) return 'code.wrong'
  if (challenge.expiresAt <= ctx.now()) return 'code.expired'
  const waiting = and(
    eq(challenges.sessionId, session),
    eq(challenges.codeHash, hash),
    gt(challenges.expiresAt, ctx.now()),
  )
  return isThere(ctx.db, challenges, waiting)
}
