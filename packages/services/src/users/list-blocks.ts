import { desc, eq } from 'drizzle-orm'
import { blocks, users } from '@mentorhub/db/schema/users'
import type { Ctx } from '../context.ts'

const most = 200

/** Whom the viewer has blocked, the newest first, by the name that addresses have: the other may be hidden now. Who has blocked the viewer is nobody's to know. */
export const listBlocks = ({ db, viewer }: Ctx) =>
  db
    .select({ username: users.username, blockedAt: blocks.createdAt })
    .from(blocks)
    .innerJoin(users, eq(users.id, blocks.blockedId))
    .where(eq(blocks.blockerId, viewer.id))
    .orderBy(desc(blocks.createdAt), desc(users.id))
    .limit(most)
