import { and, eq, inArray } from 'drizzle-orm'
import { expertiseCategories } from '@mentorhub/db/schema/mentors'
import { userCategories } from '@mentorhub/db/schema/profiles'
import { profiles } from '@mentorhub/db/schema/users'
import type { SetCategories } from '@mentorhub/domain/users/inputs'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { categoryRows } from './category-rows.ts'
import { changedMeanwhile, nextVersion } from './next-version.ts'

/** What one chose of the categories that are hidden now stays, for it could not be seen. */
export async function setCategories(
  ctx: Ctx,
  { version, expertise, interests }: SetCategories,
): Promise<{ set: number }> {
  const { id } = await signedIn(ctx)
  const { db } = ctx
  const visible = db
    .select({ id: expertiseCategories.id })
    .from(expertiseCategories)
    .where(eq(expertiseCategories.hidden, false))
  await commit(
    ctx,
    [
      db
        .update(profiles)
        .set({ version: nextVersion(version) })
        .where(eq(profiles.userId, id)),
      db.delete(userCategories).where(and(eq(userCategories.userId, id), inArray(userCategories.categoryId, visible))),
      ...categoryRows(ctx, { userId: id, slugs: expertise, use: 'expertise' }),
      ...categoryRows(ctx, { userId: id, slugs: interests, use: 'interest' }),
    ],
    changedMeanwhile,
  )
  return { set: expertise.length + interests.length }
}
