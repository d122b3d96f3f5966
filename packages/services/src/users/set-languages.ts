import { eq } from 'drizzle-orm'
import { userLanguages } from '@mentorhub/db/schema/profiles'
import { profiles } from '@mentorhub/db/schema/users'
import type { SetLanguages } from '@mentorhub/domain/users/inputs'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { changedMeanwhile, nextVersion } from './next-version.ts'

export async function setLanguages(ctx: Ctx, { version, languages }: SetLanguages): Promise<{ set: number }> {
  const { id } = await signedIn(ctx)
  const { db } = ctx
  const rows = languages.map((language, position) => ({ ...language, userId: id, position }))
  await commit(
    ctx,
    [
      db
        .update(profiles)
        .set({ version: nextVersion(version) })
        .where(eq(profiles.userId, id)),
      db.delete(userLanguages).where(eq(userLanguages.userId, id)),
      ...(rows.length > 0 ? [db.insert(userLanguages).values(rows)] : []),
    ],
    changedMeanwhile,
  )
  return { set: rows.length }
}
