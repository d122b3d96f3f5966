import { and, eq, or, sql, type SQL } from 'drizzle-orm'
import { isThere } from '@mentorhub/db/is-there'
import { blocks, users } from '@mentorhub/db/schema/users'
import type { Ctx } from '../context.ts'

type Here = Pick<Ctx, 'db' | 'viewer'>

/** Whether somebody, without a word the viewer, and the person of the row of `users` have blocked each other, whoever began. */
export const isBlocked = ({ db, viewer }: Here, someone: SQL | string = viewer.id) =>
  sql<number>`${isThere(
    db,
    blocks,
    or(
      and(eq(blocks.blockerId, users.id), eq(blocks.blockedId, someone)),
      and(eq(blocks.blockerId, someone), eq(blocks.blockedId, users.id)),
    ),
  )}`.mapWith(Boolean)
