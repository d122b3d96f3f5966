import { eq } from 'drizzle-orm'
import { profiles, users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { photoOf } from './photo-of.ts'
import { profileColumns } from './profile-columns.ts'
import { languagesOf, skillsOf } from './profile-parts.ts'

/** What the form begins from, and which state of the profile that is. */
export async function getOwnProfile(ctx: Ctx) {
  const [[own], skills, languages] = await Promise.all([
    ownOf(ctx),
    skillsOf(ctx, ctx.viewer.id),
    languagesOf(ctx, ctx.viewer.id),
  ])
  if (!own) throw new Refusal('unauthenticated', 'auth.required')
  return { ...own, photo: photoOf(own.photoKey), skills, languages }
}

const ownOf = ({ db, viewer }: Ctx) =>
  db
    .select({ ...profileColumns, version: profiles.version })
    .from(users)
    .innerJoin(profiles, eq(profiles.userId, users.id))
    .where(eq(users.id, viewer.id))
