import { eq } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import type { SetAccepting } from '@mentorhub/domain/mentors/profile-inputs'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { availabilityChanged } from '../availability/availability-changed.ts'
import { mentorChangedMeanwhile, nextMentorVersion } from './next-mentor-version.ts'

/** Opens or closes the door for new requests, which ends a pause; an edit that began before then begins anew. */
export async function setAccepting(ctx: Ctx, { accepting }: SetAccepting): Promise<SetAccepting> {
  const { id } = await signedIn(ctx)
  await commit(
    ctx,
    [
      ctx.db
        .update(mentorProfiles)
        .set({ accepting, pausedAt: null, version: nextMentorVersion() })
        .where(eq(mentorProfiles.userId, id)),
      availabilityChanged(ctx, id),
    ],
    mentorChangedMeanwhile,
  )
  return { accepting }
}
