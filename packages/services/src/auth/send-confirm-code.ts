import { challenges } from '@mentorhub/db/schema/factors'
import { hours } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { countOne, ownKey } from '../rate-limit.ts'
import { newCode } from './new-code.ts'
import { signedIn } from './viewer.ts'

/** For somebody who has no password to prove it with. The newest code works, in this session alone. */
export async function sendConfirmCode(ctx: Ctx): Promise<{ asked: true }> {
  const [person, wait] = await Promise.all([
    signedIn(ctx),
    countOne(ctx, { key: ownKey(ctx, 'confirm code'), limit: 5, windowMs: hours(1) }),
  ])
  if (person.hasPassword) throw new Refusal('conflict', 'auth.use_password')
  if (wait > 0) throw new Refusal('limited', 'limit.reached', wait)
  const session = ctx.viewer.session ?? ''
  const code = await newCode(ctx, { session, userId: person.id, why: 'sudo' })
  const waiting = { ...code.expected, tries: 0 }
  await commit(ctx, [
    ctx.db
      .insert(challenges)
      .values({ sessionId: session, purpose: 'sudo', ...waiting })
      .onConflictDoUpdate({ target: [challenges.sessionId, challenges.purpose], set: waiting }),
    code.mail,
  ])
  return { asked: true }
}
