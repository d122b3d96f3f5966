import { and, eq, not } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { users } from '@mentorhub/db/schema/users'
import type { Ctx } from '../context.ts'
import { isListed } from '../mentors/mentor-card.ts'
import { notify } from '../notifications/notify.ts'
import type { Handler } from '../outbox/handler.ts'
import { isBlocked } from '../users/is-blocked.ts'

/** Of a mentor who has left meanwhile, or whose page is closed to this member, nothing is told. */
export const tellOfOpening: Handler<'availability.opened'> = async (ctx, { mentorId, userId }, key) => {
  const [mentor] = await seenBy(ctx, mentorId, userId)
  if (!mentor) return
  await notify(
    ctx,
    {
      userId,
      kind: 'waitlist',
      title: `${mentor.name} has free times`,
      body: 'You asked to be told. Times go to who asks first, so have a look soon.',
      path: `/mentors/${mentor.username}`,
    },
    key,
  )
}

const seenBy = (ctx: Ctx, mentorId: string, userId: string) =>
  ctx.db
    .select({ name: users.name, username: users.username })
    .from(mentorProfiles)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .where(and(eq(mentorProfiles.userId, mentorId), isListed, not(isBlocked(ctx, userId))))
