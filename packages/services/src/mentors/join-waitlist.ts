import { and, eq, sql } from 'drizzle-orm'
import { mentorProfiles, mentorWaitlist } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import type { MentorRef } from '@mentorhub/domain/mentors/inputs'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { isBlocked } from '../users/is-blocked.ts'
import { ownerColumns } from '../users/owner-columns.ts'
import { isKeptFrom } from './is-kept-from.ts'
import { isListed } from './mentor-card.ts'

/** Asks to be told once when the mentor has a free time again. Whoever is kept from their page is answered for as for nobody. */
export async function joinWaitlist(ctx: Ctx, { username }: MentorRef): Promise<{ waiting: true }> {
  const [viewer, [mentor]] = await Promise.all([signedIn(ctx), mentorRow(ctx, username)])
  if (!mentor || isKeptFrom(viewer, mentor)) throw new Refusal('not_found', 'mentor.not_found')
  if (mentor.id === viewer.id) throw new Refusal('invalid', 'waitlist.yourself')
  const row = { mentorId: stillListed(ctx, mentor.id), userId: viewer.id, createdAt: ctx.now() }
  await commit(ctx, [ctx.db.insert(mentorWaitlist).values(row).onConflictDoNothing()], {
    'mentor_waitlist.mentor_id is null': 'mentor.not_found',
  })
  return { waiting: true }
}

const mentorRow = (ctx: Ctx, username: string) =>
  ctx.db
    .select({ ...ownerColumns, hasBlocked: isBlocked(ctx) })
    .from(mentorProfiles)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .innerJoin(profiles, eq(profiles.userId, mentorProfiles.userId))
    .where(and(isListed, eq(users.username, username)))

/** Nobody, once the mentor has gone meanwhile: then nothing is written. */
const stillListed = ({ db }: Ctx, id: string) =>
  sql`(${db
    .select({ id: mentorProfiles.userId })
    .from(mentorProfiles)
    .innerJoin(users, eq(users.id, mentorProfiles.userId))
    .where(and(isListed, eq(users.id, id)))})`
