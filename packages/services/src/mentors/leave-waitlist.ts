import { and, eq } from 'drizzle-orm'
import { mentorWaitlist } from '@mentorhub/db/schema/mentors'
import type { MentorRef } from '@mentorhub/domain/mentors/inputs'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { userBy } from '../users/user-by.ts'

/** Works for a mentor who is not listed any more, too, and for whoever did not wait. */
export async function leaveWaitlist(ctx: Ctx, { username }: MentorRef): Promise<{ waiting: false }> {
  const { id } = await signedIn(ctx)
  await commit(ctx, [
    ctx.db
      .delete(mentorWaitlist)
      .where(and(eq(mentorWaitlist.userId, id), eq(mentorWaitlist.mentorId, userBy(ctx, username)))),
  ])
  return { waiting: false }
}
