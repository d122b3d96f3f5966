import { and, eq } from 'drizzle-orm'
import { profileItems } from '@mentorhub/db/schema/profiles'
import type { ItemRef } from '@mentorhub/domain/users/inputs'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { ownItem } from './own-item.ts'

export async function removeItem(ctx: Ctx, { id }: ItemRef): Promise<{ removed: true }> {
  const userId = await ownItem(ctx, id)
  await commit(ctx, [ctx.db.delete(profileItems).where(and(eq(profileItems.id, id), eq(profileItems.userId, userId)))])
  return { removed: true }
}
