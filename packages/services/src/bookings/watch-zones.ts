import { and, asc, gt, inArray, eq, sql } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import { outbox } from '@mentorhub/db/schema/system'
import { activeStatuses } from '@mentorhub/domain/bookings/booking'
import { localStart } from '@mentorhub/domain/bookings/local-start'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { emitEach } from '../outbox/emit-each.ts'

/** One reading and one commit take on so many. */
const usualPortion = 500

/**
 * Countries change their laws about clocks: what a mentor's will show at a start that was agreed is computed anew with
 * the zones as they are known now. Where it differs, both are told, once: the row that is changed is the one that tells.
 */
export async function watchZones(ctx: Ctx, portion = usualPortion): Promise<void> {
  let after = ''
  for (;;) {
    const some = await ahead(ctx, after, portion)
    const changed = some.filter(({ startsAt, zone, before }) => localStart(startsAt, zone) !== before)
    await commit(
      ctx,
      changed.flatMap((booking) => change(ctx, booking)),
    )
    const last = some.at(-1)
    if (!last || some.length < portion) return
    after = last.id
  }
}

type Ahead = Awaited<ReturnType<typeof ahead>>[number]

const ahead = ({ db, now }: Ctx, after: string, portion: number) =>
  db
    .select({
      id: bookings.id,
      startsAt: bookings.startsAt,
      zone: bookings.mentorZone,
      before: bookings.mentorLocalStart,
    })
    .from(bookings)
    .where(and(gt(bookings.id, after), inArray(bookings.status, [...activeStatuses]), gt(bookings.startsAt, now())))
    .orderBy(asc(bookings.id))
    .limit(portion)

function change(ctx: Ctx, { id, startsAt, zone, before }: Ahead) {
  const { db, newId } = ctx
  const asRead = and(eq(bookings.id, id), eq(bookings.startsAt, startsAt), eq(bookings.mentorLocalStart, before))
  const item = db
    .select(
      emitEach(ctx, {
        id: sql`${newId()}`,
        topic: 'bookings.clocks_changed',
        payload: sql`json_object('bookingId', ${id}, 'before', ${before})`,
      }),
    )
    .from(bookings)
    .where(asRead)
  return [
    db.insert(outbox).select(item),
    db
      .update(bookings)
      .set({ mentorLocalStart: localStart(startsAt, zone) })
      .where(asRead),
  ]
}
