import type { ResendVerification } from '@mentorhub/domain/auth/inputs'
import { days } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { ownKey, within } from '../rate-limit.ts'
import { mailAllowance } from './mail-allowance.ts'
import { newLink } from './mailed-link.ts'
import { signedIn } from './viewer.ts'

/**
 * Sends the link again, to the same address or to the right one when it was mistyped. The account takes the address
 * only when the link is used, so a stranger's address is answered like any other.
 */
export async function resendVerification(ctx: Ctx, { email }: ResendVerification): Promise<{ asked: true }> {
  const [person] = await Promise.all([
    signedIn(ctx),
    within(ctx, { key: ownKey(ctx, 'verify'), limit: 5, windowMs: days(1) }),
    email === undefined ? undefined : within(ctx, mailAllowance(email)),
  ])
  if (person.emailVerified) throw new Refusal('conflict', 'auth.already_verified')
  const link = await newLink(ctx, 'verify_email', { userId: person.id, email: email ?? person.email })
  await commit(ctx, [link.statement, emit(ctx, 'auth.verification_asked', { linkId: link.linkId })])
  return { asked: true }
}
