import { eq, sql } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { blocks, profiles, users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import type { MemberRef } from '@mentorhub/domain/users/member-ref'
import { mayHaveSight } from '@mentorhub/domain/users/visibility'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { isListed } from '../mentors/mentor-card.ts'
import { emit } from '../outbox/emit.ts'
import { lookOf } from './look-of.ts'
import { ownerColumns } from './owner-columns.ts'

/**
 * From now on neither sees the other’s profile, and what one has asked of the other is closed. Nobody is told of the block. Whoever
 * is hidden, has no mentor page and has never met the viewer in a booking is answered for as for nobody.
 */
export async function blockMember(ctx: Ctx, { username }: MemberRef): Promise<{ blocked: true }> {
  const [viewer, [other]] = await Promise.all([signedIn(ctx), memberBy(ctx, username)])
  const { id } = viewer
  const isSeen =
    other && (other.isListed || other.isKnown || mayHaveSight(lookOf({ ...other, hasBlocked: false }, viewer)))
  if (!isSeen) throw new Refusal('not_found', 'profile.not_found')
  if (other.id === id) throw new Refusal('invalid', 'block.yourself')
  await commit(ctx, block(ctx, id, other.id))
  return { blocked: true }
}

export const block = (ctx: Ctx, blockerId: string, blockedId: string) => [
  ctx.db.insert(blocks).values({ blockerId, blockedId, createdAt: ctx.now() }).onConflictDoNothing(),
  emit(ctx, 'users.blocked', { blockerId, blockedId }),
]

const memberBy = ({ db, viewer }: Ctx, username: string) =>
  db
    .select({
      ...ownerColumns,
      isListed: sql<number>`coalesce(${isListed}, 0)`.mapWith(Boolean),
      isKnown: sql<number>`exists (
        select 1 from bookings where (mentor_id = ${users.id} and mentee_id = ${viewer.id})
          or (mentee_id = ${users.id} and mentor_id = ${viewer.id}))`.mapWith(Boolean),
    })
    .from(users)
    .innerJoin(profiles, eq(profiles.userId, users.id))
    .leftJoin(mentorProfiles, eq(mentorProfiles.userId, users.id))
    .where(eq(users.username, username))
