import { eq, sql } from 'drizzle-orm'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import type { ProfileRef } from '@mentorhub/domain/users/inputs'
import { mayHaveSight } from '@mentorhub/domain/users/visibility'
import { hasAsked } from '../bookings/has-asked.ts'
import type { Ctx } from '../context.ts'
import { isBlocked } from './is-blocked.ts'
import { lookAs, lookOf } from './look-of.ts'
import { ownerColumns } from './owner-columns.ts'
import { photoOf } from './photo-of.ts'
import { profileColumns } from './profile-columns.ts'
import { profileParts } from './profile-parts.ts'
import { userBy } from './user-by.ts'

/** Whoever may not see it hears the same as of nobody. Owners may look through the eyes of others. */
export async function getProfile(ctx: Ctx, { username, as }: ProfileRef) {
  const [[found], viewer, { skills, categories, ...parts }] = await Promise.all([
    ownerNamed(ctx, username),
    ctx.viewer.read(),
    profileParts(ctx, userBy(ctx, username)),
  ])
  const look = found && lookOf(found.owner, viewer)
  if (!look || !mayHaveSight(look)) throw new Refusal('not_found', 'profile.not_found')
  const isOwn = look.isOwner
  return {
    ...found.profile,
    ...parts,
    photo: photoOf(found.profile.photoKey),
    skills: skills.filter(({ wants }) => !wants),
    wishes: skills.filter(({ wants }) => wants),
    expertise: categories.filter(({ use }) => use === 'expertise'),
    interests: categories.filter(({ use }) => use === 'interest'),
    visibility: isOwn ? found.profile.visibility : null,
    isOwner: isOwn,
    isMentor: found.isMentor,
    isPublic: mayHaveSight(lookAs('public', found.owner)),
    preview: isOwn && as ? { as, isSeen: mayHaveSight(lookAs(as, found.owner)) } : null,
    now: ctx.now(),
  }
}

const ownerNamed = (ctx: Ctx, username: string) =>
  ctx.db
    .select({
      profile: profileColumns,
      isMentor: sql<number>`${mentorProfiles.status} is 'approved'`.mapWith(Boolean),
      owner: { ...ownerColumns, hasBlocked: isBlocked(ctx), wasAsked: hasAsked(ctx) },
    })
    .from(users)
    .innerJoin(profiles, eq(profiles.userId, users.id))
    .leftJoin(mentorProfiles, eq(mentorProfiles.userId, users.id))
    .where(eq(users.username, username))
