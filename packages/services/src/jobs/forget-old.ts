import { and, eq, isNull, lt, lte } from 'drizzle-orm'
import { authTokens, rateLimits, sessions, tokenUses } from '@mentorhub/db/schema/auth'
import { newsletterSubscribers } from '@mentorhub/db/schema/newsletter'
import { notifications } from '@mentorhub/db/schema/notifications'
import { outbox } from '@mentorhub/db/schema/system'
import { days } from '@mentorhub/domain/duration'
import { unconfirmedLifetime } from '@mentorhub/domain/newsletter/newsletter'
import { readLifetime } from '@mentorhub/domain/notifications/notifications'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { forgetBookings } from './forget-bookings.ts'

/** Longer than any token lives, so that a used one stays used. */
const tokenMemory = days(30)

export function forgetOld(ctx: Ctx): Promise<void> {
  const { db, now } = ctx
  return commit(ctx, [
    ...forgetBookings(ctx),
    db.delete(outbox).where(lt(outbox.doneAt, now() - days(30))),
    db.delete(rateLimits).where(lt(rateLimits.windowStart, now() - days(2))),
    db.delete(authTokens).where(lt(authTokens.expiresAt, now() - tokenMemory)),
    db.delete(tokenUses).where(lt(tokenUses.at, now() - 2 * tokenMemory)),
    db.delete(sessions).where(lte(sessions.expiresAt, now())),
    db.delete(notifications).where(lt(notifications.readAt, now() - readLifetime)),
    db.delete(notifications).where(wasOnlyMailed(now() - readLifetime)),
    db
      .delete(newsletterSubscribers)
      .where(
        and(
          eq(newsletterSubscribers.status, 'pending'),
          lt(newsletterSubscribers.askedAt, now() - unconfirmedLifetime),
        ),
      ),
  ])
}

/** Nobody can read it on a page, and the daily mail has told of it. */
const wasOnlyMailed = (before: number) =>
  and(isNull(notifications.shownAt), isNull(notifications.digestDueAt), lt(notifications.createdAt, before))
