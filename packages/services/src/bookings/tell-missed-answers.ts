import { eq } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { missesUntilPause } from '@mentorhub/domain/bookings/booking'
import { notify } from '../notifications/notify.ts'
import type { Handler } from '../outbox/handler.ts'

const warning = {
  title: 'Requests to you run out without an answer',
  body: `After ${missesUntilPause} in 30 days new requests stop by themselves. If you have little time now, say that you take none for a while: nobody minds.`,
}

const pause = {
  title: 'New requests to you are paused',
  body: `${missesUntilPause} requests ran out without an answer within 30 days, so people cannot ask you for now. Switch requests on again on your dashboard whenever you have the time.`,
}

/** Who has switched requests on again by now needs not hear that they were off. */
export const tellOfMissedAnswers: Handler<'bookings.answers_missed'> = async (ctx, { mentorId, paused }, key) => {
  const [mentor] = await ctx.db
    .select({ status: mentorProfiles.status, pausedAt: mentorProfiles.pausedAt })
    .from(mentorProfiles)
    .where(eq(mentorProfiles.userId, mentorId))
  if (mentor?.status !== 'approved' || paused !== (mentor.pausedAt !== null)) return
  await notify(ctx, { userId: mentorId, kind: 'bookings', ...(paused ? pause : warning), path: '/mentor' }, key)
}
