import type { Email } from '@mentorhub/domain/auth/inputs'
import { days } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import { auditOwn } from '../audit.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { ownKey, within } from '../rate-limit.ts'
import { mailAllowance } from './mail-allowance.ts'
import { newLink } from './mailed-link.ts'
import { proofRefusals, proven, stillProven } from './proven.ts'

/** Nothing changes until the new address has answered. One that somebody else has is answered the same. */
export async function requestEmailChange(ctx: Ctx, { email }: Email): Promise<{ asked: true }> {
  const [person] = await Promise.all([
    proven(ctx),
    within(ctx, { key: ownKey(ctx, 'email change'), limit: 5, windowMs: days(1) }),
    within(ctx, mailAllowance(email)),
  ])
  if (email === person.email) throw new Refusal('invalid', 'email.same')
  const link = await newLink(ctx, 'change_email', { userId: person.id, email })
  await commit(
    ctx,
    [
      auditOwn(ctx, person.id, { action: 'auth.email_change_asked', provided: stillProven(ctx) }),
      link.statement,
      emit(ctx, 'auth.email_change_asked', { linkId: link.linkId }),
    ],
    proofRefusals,
  )
  return { asked: true }
}
