import { eq } from 'drizzle-orm'
import { calendarFeeds } from '@mentorhub/db/schema/calendar'
import type { Ctx } from '../context.ts'

export const ownFeed = ({ db, viewer }: Pick<Ctx, 'db' | 'viewer'>) =>
  db
    .select({
      userId: calendarFeeds.userId,
      generation: calendarFeeds.generation,
      createdAt: calendarFeeds.createdAt,
    })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.userId, viewer.id))
