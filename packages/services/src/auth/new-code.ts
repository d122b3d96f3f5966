import { challenges } from '@mentorhub/db/schema/factors'
import type { ChallengePurpose } from '@mentorhub/domain/auth/auth'
import { codeLifetime } from '@mentorhub/domain/auth/auth'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { codeHash, mailedCode } from './mailed-code.ts'

type Asked = { readonly session: string; readonly userId: string; readonly why: ChallengePurpose }

/**
 * A code that will be mailed: what the typed one is compared with, and the mail, for the same commit. Its statements let
 * it take the place of the one before, with all tries.
 */
export async function newCode(ctx: Ctx, { session, userId, why }: Asked) {
  const linkId = ctx.newId()
  const expected = {
    codeHash: await codeHash(ctx, session, await mailedCode(ctx, linkId)),
    expiresAt: ctx.now() + codeLifetime,
  }
  const mail = emit(ctx, 'auth.code_asked', { userId, linkId, why, at: ctx.now() })
  const waiting = { ...expected, tries: 0 }
  const challenge = ctx.db
    .insert(challenges)
    .values({ sessionId: session, purpose: why, ...waiting })
    .onConflictDoUpdate({ target: [challenges.sessionId, challenges.purpose], set: waiting })
  return { expected, mail, statements: [challenge, mail] }
}
