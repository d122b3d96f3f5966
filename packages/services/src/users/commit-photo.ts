import { eq, sql } from 'drizzle-orm'
import { profiles } from '@mentorhub/db/schema/users'
import type { Person } from '../auth/person.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emit } from '../outbox/emit.ts'
import { changedMeanwhile } from './next-version.ts'

/**
 * Shows another photo, or none. It insists on the photo that was read: of two changes at once, both of which know the
 * same photo before, one would otherwise leave its files behind for ever.
 */
export const commitPhoto = (ctx: Ctx, { id, photoKey: before }: Person, photoKey: string | null): Promise<void> =>
  commit(
    ctx,
    [
      ctx.db
        .update(profiles)
        .set({ photoKey, version: sql`case when ${profiles.photoKey} is ${before} then ${profiles.version} end` })
        .where(eq(profiles.userId, id)),
      ...(before === null ? [] : [emit(ctx, 'users.photo_left', { key: before })]),
    ],
    changedMeanwhile,
  )
