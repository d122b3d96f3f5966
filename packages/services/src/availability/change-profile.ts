import { eq } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import type { Limits } from '@mentorhub/domain/availability/availability'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { nextMentorVersion } from '../mentors/next-mentor-version.ts'
import { availabilityChanged } from './availability-changed.ts'

/** Of two tabs that began from the same state, the second is told so. */
export async function changeProfile(
  ctx: Ctx,
  version: number,
  change: (Limits & { readonly autoConfirm: boolean }) | { readonly timezone: string },
): Promise<{ version: number }> {
  const { id: mentorId } = await signedIn(ctx)
  await commit(
    ctx,
    [
      ctx.db
        .update(mentorProfiles)
        .set({ ...change, version: nextMentorVersion(version) })
        .where(eq(mentorProfiles.userId, mentorId)),
      availabilityChanged(ctx, mentorId),
    ],
    { 'mentor_profiles.version is null': 'availability.changed_meanwhile' },
  )
  return { version: version + 1 }
}
