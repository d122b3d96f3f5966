import { hours } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { ownKey, within } from '../rate-limit.ts'
import { newCode } from './new-code.ts'
import { signedIn } from './viewer.ts'

/** For somebody who has no password to prove it with. The newest code works, in this session alone. */
export async function sendConfirmCode(ctx: Ctx): Promise<{ asked: true }> {
  const [person] = await Promise.all([
    signedIn(ctx),
    within(ctx, { key: ownKey(ctx, 'confirm code'), limit: 5, windowMs: hours(1) }),
  ])
  if (person.hasPassword) throw new Refusal('conflict', 'auth.use_password')
  const session = ctx.viewer.session ?? ''
  const code = await newCode(ctx, { session, userId: person.id, why: 'sudo' })
  await commit(ctx, code.statements)
  return { asked: true }
}
