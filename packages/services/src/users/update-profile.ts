import { eq } from 'drizzle-orm'
import { profiles, users } from '@mentorhub/db/schema/users'
import type { UpdateProfile } from '@mentorhub/domain/users/inputs'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { changedMeanwhile, nextVersion } from './next-version.ts'

export async function updateProfile(
  ctx: Ctx,
  { version, name, timezone, ...told }: UpdateProfile,
): Promise<{ version: number }> {
  const { id } = await signedIn(ctx)
  const { db } = ctx
  const profile = { ...told, version: nextVersion(version) }
  const isNewAccount = name !== undefined || timezone !== undefined
  await commit(
    ctx,
    [
      db.update(profiles).set(profile).where(eq(profiles.userId, id)),
      ...(isNewAccount ? [db.update(users).set({ name, timezone }).where(eq(users.id, id))] : []),
    ],
    changedMeanwhile,
  )
  return { version: version + 1 }
}
