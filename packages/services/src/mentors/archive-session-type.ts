import { sessionTypes } from '@mentorhub/db/schema/availability'
import { Refusal } from '@mentorhub/domain/errors'
import type { SessionTypeRef } from '@mentorhub/domain/mentors/session-type-inputs'
import { signedIn } from '../auth/viewer.ts'
import { availabilityChanged } from '../availability/availability-changed.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { ownSessionTypes } from './own-session-types.ts'
import { isOwn } from './upsert-session-type.ts'

/** Not offered any more; what was booked keeps it. */
export async function archiveSessionType(ctx: Ctx, { id }: SessionTypeRef): Promise<{ archived: true }> {
  const [{ id: mentorId }, own] = await Promise.all([signedIn(ctx), ownSessionTypes(ctx)])
  if (!own.some((type) => type.id === id)) throw new Refusal('not_found', 'session_type.not_found')
  await commit(ctx, [
    ctx.db.update(sessionTypes).set({ active: false }).where(isOwn(mentorId, id)),
    availabilityChanged(ctx, mentorId),
  ])
  return { archived: true }
}
