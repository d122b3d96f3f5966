import { and, eq } from 'drizzle-orm'
import { challenges } from '@mentorhub/db/schema/factors'
import type { Code } from '@mentorhub/domain/auth/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { uncountOne, within } from '../rate-limit.ts'
import { codesOf, countTry } from './code-tries.ts'
import { mailedProof } from './mailed-proof.ts'
import { openSudo } from './open-sudo.ts'

/** The mailed code is as good as a password, once. */
export async function confirmCode(ctx: Ctx, { code }: Code): Promise<{ until: number }> {
  const wrongOnes = codesOf(ctx.viewer.id)
  const [challenge] = await Promise.all([countTry(ctx, 'sudo'), within(ctx, wrongOnes), ctx.admission])
  if (!challenge) throw new Refusal('invalid', 'code.over')
  const proof = await mailedProof(ctx, challenge, code)
  if (typeof proof === 'string') throw new Refusal('invalid', proof)
  const used = and(eq(challenges.sessionId, ctx.viewer.session ?? ''), eq(challenges.purpose, 'sudo'))
  return openSudo(ctx, [ctx.db.delete(challenges).where(used), uncountOne(ctx, wrongOnes)])
}
