import { and, eq } from 'drizzle-orm'
import { profileItems } from '@mentorhub/db/schema/profiles'
import { Refusal } from '@mentorhub/domain/errors'
import { signedIn } from '../auth/viewer.ts'
import type { Ctx } from '../context.ts'

/** Who is there, and that the item is theirs; somebody else's is as unknown as none. */
export async function ownItem(ctx: Ctx, itemId: string): Promise<string> {
  const [person, found] = await Promise.all([
    signedIn(ctx),
    ctx.db
      .select({ id: profileItems.id })
      .from(profileItems)
      .where(and(eq(profileItems.id, itemId), eq(profileItems.userId, ctx.viewer.id))),
  ])
  if (found.length === 0) throw new Refusal('not_found', 'item.not_found')
  return person.id
}
