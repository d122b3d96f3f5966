import { and, eq, sql } from 'drizzle-orm'
import { profileItems } from '@mentorhub/db/schema/profiles'
import type { ProfileItem } from '@mentorhub/domain/users/inputs'
import { mostItems } from '@mentorhub/domain/users/profile'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { ownItem } from './own-item.ts'

type Told = Omit<ProfileItem, 'id'>

export const upsertItem = (ctx: Ctx, { id, ...told }: ProfileItem): Promise<{ id: string }> =>
  id === null ? addItem(ctx, told) : changeItem(ctx, id, told)

/** Of two that are added at once at the border, the key lets one in. */
async function addItem(ctx: Ctx, told: Told): Promise<{ id: string }> {
  const { id: userId } = await signedIn(ctx)
  const { db } = ctx
  const id = ctx.newId()
  const insisting = sql`case when ${db.$count(profileItems, eq(profileItems.userId, userId))} < ${mostItems} then ${id} end`
  await commit(ctx, [db.insert(profileItems).values({ ...told, id: insisting, userId, createdAt: ctx.now() })], {
    'profile_items.id is null': 'profile.too_many_items',
  })
  return { id }
}

async function changeItem(ctx: Ctx, id: string, told: Told): Promise<{ id: string }> {
  const userId = await ownItem(ctx, id)
  await commit(ctx, [
    ctx.db
      .update(profileItems)
      .set(told)
      .where(and(eq(profileItems.id, id), eq(profileItems.userId, userId))),
  ])
  return { id }
}
