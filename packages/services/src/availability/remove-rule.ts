import { availabilityRules } from '@mentorhub/db/schema/availability'
import type { EntryRef } from '@mentorhub/domain/availability/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { availabilityChanged, changedMeanwhile } from './availability-changed.ts'
import { ownRules } from './own-entries.ts'
import { rulesAreThere, theseRules } from './rules-there.ts'

export async function removeRule(ctx: Ctx, { id }: EntryRef): Promise<{ removed: true }> {
  const [{ id: mentorId }, rules] = await Promise.all([signedIn(ctx), ownRules(ctx)])
  if (!rules.some((rule) => rule.id === id)) throw new Refusal('not_found', 'availability.not_found')
  const own = { mentorId, ids: [id] }
  await commit(
    ctx,
    [
      availabilityChanged(ctx, mentorId, rulesAreThere(ctx, own)),
      ctx.db.delete(availabilityRules).where(theseRules(own)),
    ],
    changedMeanwhile,
  )
  return { removed: true }
}
