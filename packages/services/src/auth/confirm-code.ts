import { and, eq } from 'drizzle-orm'
import { challenges } from '@mentorhub/db/schema/factors'
import type { Code } from '@mentorhub/domain/auth/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { countOne, uncountOne } from '../rate-limit.ts'
import { codesOf, countTry } from './code-tries.ts'
import { codeHash } from './mailed-code.ts'
import { openSudo } from './open-sudo.ts'

/** The mailed code is as good as a password, once. */
export async function confirmCode(ctx: Ctx, { code }: Code): Promise<{ until: number }> {
  const session = ctx.viewer.session ?? ''
  const wrongOnes = codesOf(ctx.viewer.id)
  const [challenge, wait, hash] = await Promise.all([
    countTry(ctx, 'sudo'),
    countOne(ctx, wrongOnes),
    codeHash(ctx, session, code),
    ctx.admission,
  ])
  if (wait > 0) throw new Refusal('limited', 'limit.reached', wait)
  if (!challenge) throw new Refusal('invalid', 'code.over')
  if (hash !== challenge.codeHash) throw new Refusal('invalid', 'code.wrong')
  if (challenge.expiresAt <= ctx.now()) throw new Refusal('invalid', 'code.expired')
  const used = and(eq(challenges.sessionId, session), eq(challenges.purpose, 'sudo'))
  return openSudo(ctx, [ctx.db.delete(challenges).where(used), uncountOne(ctx, wrongOnes)])
}
