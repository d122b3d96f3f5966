import { eq } from 'drizzle-orm'
import { userSkills } from '@mentorhub/db/schema/profiles'
import { profiles } from '@mentorhub/db/schema/users'
import type { SetSkills } from '@mentorhub/domain/users/inputs'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { changedMeanwhile, nextVersion } from './next-version.ts'
import { skillRows } from './skill-rows.ts'

export async function setSkills(ctx: Ctx, { version, skills }: SetSkills): Promise<{ set: number }> {
  const { id } = await signedIn(ctx)
  await commit(
    ctx,
    [
      ctx.db
        .update(profiles)
        .set({ version: nextVersion(version) })
        .where(eq(profiles.userId, id)),
      ctx.db.delete(userSkills).where(eq(userSkills.userId, id)),
      ...skillRows(ctx, id, skills),
    ],
    changedMeanwhile,
  )
  return { set: skills.length }
}
