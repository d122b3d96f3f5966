import type { ChallengePurpose } from '@mentorhub/domain/auth/auth'
import { codeLifetime } from '@mentorhub/domain/auth/auth'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { codeHash, mailedCode } from './mailed-code.ts'

type Asked = { readonly session: string; readonly userId: string; readonly why: ChallengePurpose }

/** A code that will be mailed: what the typed one is compared with, and the mail, for the same commit. */
export async function newCode(ctx: Ctx, { session, userId, why }: Asked) {
  const linkId = ctx.newId()
  return {
    expected: {
      codeHash: await codeHash(ctx, session, await mailedCode(ctx, linkId)),
      expiresAt: ctx.now() + codeLifetime,
    },
    mail: emit(ctx, 'auth.code_asked', { userId, linkId, why, at: ctx.now() }),
  }
}
