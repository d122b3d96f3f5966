import { and, eq, inArray } from 'drizzle-orm'
import { blocks, users } from '@mentorhub/db/schema/users'
import type { MemberRef } from '@mentorhub/domain/users/member-ref'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'

export async function unblockMember(ctx: Ctx, { username }: MemberRef): Promise<{ unblocked: true }> {
  const { id } = await signedIn(ctx)
  const other = ctx.db.select({ id: users.id }).from(users).where(eq(users.username, username))
  await commit(ctx, [ctx.db.delete(blocks).where(and(eq(blocks.blockerId, id), inArray(blocks.blockedId, other)))])
  return { unblocked: true }
}
