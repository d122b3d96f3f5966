import { and, eq, ne } from 'drizzle-orm'
import { blocks, users } from '@mentorhub/db/schema/users'
import { Refusal } from '@mentorhub/domain/errors'
import type { MemberRef } from '@mentorhub/domain/users/member-ref'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'

/** From now on neither sees the other's profile. Nobody is told. */
export async function blockMember(ctx: Ctx, { username }: MemberRef): Promise<{ blocked: true }> {
  const [{ id }, [other]] = await Promise.all([signedIn(ctx), memberBy(ctx, username)])
  if (!other) throw new Refusal('not_found', 'profile.not_found')
  if (other.id === id) throw new Refusal('invalid', 'block.yourself')
  await commit(ctx, [
    ctx.db.insert(blocks).values({ blockerId: id, blockedId: other.id, createdAt: ctx.now() }).onConflictDoNothing(),
  ])
  return { blocked: true }
}

const memberBy = ({ db }: Ctx, username: string) =>
  db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.username, username), ne(users.status, 'deleted')))
