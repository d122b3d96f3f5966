import { and, lt, lte, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { actionTokens, bookingReminders } from '@mentorhub/db/schema/booking-parts'
import { bookingProposals, bookings, timeClaims } from '@mentorhub/db/schema/bookings'
import { idempotencyKeys } from '@mentorhub/db/schema/system'
import { activeStatuses, claimsKept, tick } from '@mentorhub/domain/bookings/booking'
import { days } from '@mentorhub/domain/duration'
import type { Ctx } from '../context.ts'

/** Links that have lost their power still say so for a while, to whoever opens an old mail. */
const linksKept = days(30)
const remindersKept = days(90)

/** What still stands keeps its time, however long ago that was: it is ended first, by its own job. */
const isHeld = sql`${timeClaims.sourceId} in (
  select ${bookings.id} from ${bookings} where ${bookings.status} in ${[...activeStatuses]}
  union all
  select ${bookingProposals.id} from ${bookingProposals} where ${bookingProposals.status} = 'open')`

/** What bookings leave behind, once nobody asks for it any more. */
export const forgetBookings = ({ db, now }: Pick<Ctx, 'db' | 'now'>): BatchItem<'sqlite'>[] => [
  db.delete(timeClaims).where(and(lt(timeClaims.tick, (now() - claimsKept) / tick), sql`not (${isHeld})`)),
  db.delete(idempotencyKeys).where(lte(idempotencyKeys.expiresAt, now())),
  db.delete(actionTokens).where(lt(actionTokens.expiresAt, now() - linksKept)),
  db.delete(bookingReminders).where(lt(bookingReminders.sentAt, now() - remindersKept)),
]
