import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import { calendarFeeds } from '@mentorhub/db/schema/calendar'
import { users } from '@mentorhub/db/schema/users'
import { icsOf } from '@mentorhub/domain/bookings/ics'
import { days } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import { tokenHash } from '../auth/link-token.ts'
import { calendarEntry } from '../bookings/calendar-entry.ts'
import type { Ctx } from '../context.ts'
import { entryColumns, isOf, isOther } from './entry-columns.ts'

/** What was agreed or is asked for, and what has been of late; a calendar that forgot yesterday would look wrong. */
const shown = ['pending', 'confirmed', 'completed'] as const
const lookedBack = days(90)
const most = 500

/** All that takes somebody's time here, for whoever holds their private address. */
export async function readFeed(ctx: Ctx, { secret }: { readonly secret: string }): Promise<{ text: string }> {
  const hash = await tokenHash(secret)
  const [[owner], entries] = await Promise.all([ownerOf(ctx, hash), entriesOf(ctx, hash)])
  if (!owner) throw new Refusal('not_found', 'calendar.no_such_feed')
  const list = entries.map((entry) => calendarEntry(ctx, entry))
  return { text: icsOf('PUBLISH', list, 'MentorHub') }
}

const ownerOf = ({ db }: Ctx, hash: string) =>
  db
    .select({ id: users.id })
    .from(calendarFeeds)
    .innerJoin(users, eq(users.id, calendarFeeds.userId))
    .where(and(eq(calendarFeeds.hash, hash), eq(users.status, 'active'), isNull(users.deletionDueAt)))

const entriesOf = ({ db, now }: Ctx, hash: string) => {
  const owner = sql`(${db.select({ id: calendarFeeds.userId }).from(calendarFeeds).where(eq(calendarFeeds.hash, hash))})`
  return db
    .select(entryColumns)
    .from(bookings)
    .leftJoin(users, isOther(owner))
    .where(and(isOf(owner), inArray(bookings.status, [...shown]), gt(bookings.startsAt, now() - lookedBack)))
    .orderBy(asc(bookings.startsAt))
    .limit(most)
}
