import type { ApproveApplication } from '@mentorhub/domain/admin/application-inputs'
import { Refusal } from '@mentorhub/domain/errors'
import { checklist } from '@mentorhub/domain/mentors/application'
import { missingIn } from '@mentorhub/domain/mentors/application-steps'
import type { Ctx } from '../context.ts'
import { hashed } from '../hash.ts'
import { snapshotIn, toldIn } from '../mentors/application-snapshot.ts'
import { starterSessionTypes } from '../mentors/starter-session-types.ts'
import { emit } from '../outbox/emit.ts'
import { type Applied, decide } from './decide.ts'

/** The applicant is a mentor from now on, as they were looked at, with something to offer until they choose. */
export const approveApplication = (ctx: Ctx, { applicationId, seen }: ApproveApplication) =>
  decide(ctx, applicationId, {
    decision: 'approved',
    checklist,
    approvedAt: ctx.now(),
    judge: (applied) => mayBePublic(applied, seen),
    also: (mentorId) => [...starterSessionTypes(ctx, mentorId), emit(ctx, 'availability.changed', { mentorId })],
  })

async function mayBePublic({ isAway, told, shown }: Applied, seen: string) {
  if (isAway) throw new Refusal('conflict', 'application.applicant_away')
  if (missingIn(toldIn(snapshotIn(told))).length > 0) throw new Refusal('conflict', 'application.incomplete')
  if ((await hashed(shown)) !== seen) throw new Refusal('conflict', 'application.changed_meanwhile')
}
