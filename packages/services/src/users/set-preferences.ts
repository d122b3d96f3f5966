import { eq } from 'drizzle-orm'
import { users } from '@mentorhub/db/schema/users'
import type { SetPreferences } from '@mentorhub/domain/users/inputs'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'

/** What is not sent stays as it is. */
export async function setPreferences(ctx: Ctx, input: SetPreferences): Promise<{ saved: true }> {
  const { id } = await signedIn(ctx)
  const isEmpty = Object.values(input).every((value) => value === undefined)
  await commit(ctx, isEmpty ? [] : [ctx.db.update(users).set(input).where(eq(users.id, id))])
  return { saved: true }
}
