import { and, eq, lte, sql } from 'drizzle-orm'
import { bookings } from '@mentorhub/db/schema/bookings'
import { idempotencyKeys } from '@mentorhub/db/schema/system'
import { hours } from '@mentorhub/domain/duration'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'

/** What was asked for, by the key that names the asking; without a key every asking is another. */
export type Asking = { readonly key: string | undefined; readonly hash: string }
export type Answered = Pick<typeof bookings.$inferSelect, 'id' | 'status' | 'version'>

const keptFor = hours(24)

/** The booking that the same asking has led to already; one that asks for something else must not carry its key. */
export async function answeredBefore(ctx: Ctx, key: string | undefined) {
  const [found] = key === undefined ? [] : await answerTo(ctx, key)
  return (hash: string): Answered | undefined => {
    if (!found) return undefined
    if (found.hash !== hash) throw new Refusal('invalid', 'idempotency.other_request')
    return found.booking
  }
}

const answerTo = ({ db, viewer, now }: Ctx, key: string) =>
  db
    .select({
      hash: idempotencyKeys.requestHash,
      booking: { id: bookings.id, status: bookings.status, version: bookings.version },
    })
    .from(idempotencyKeys)
    .innerJoin(bookings, sql`${bookings.id} = ${idempotencyKeys.result} ->> 'id'`)
    .where(
      and(
        eq(idempotencyKeys.userId, viewer.id),
        eq(idempotencyKeys.key, key),
        sql`${idempotencyKeys.expiresAt} > ${now()}`,
      ),
    )

type Kept = Asking & { readonly userId: string; readonly id: string }

/** First of all in the commit: of two equal askings at once, the second finds the key taken and asks what came of the first. */
export function keepAnswer({ db, now }: Ctx, { key, hash, userId, id }: Kept) {
  if (key === undefined) return []
  const own = and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key))
  return [
    db.delete(idempotencyKeys).where(and(own, lte(idempotencyKeys.expiresAt, now()))),
    db.insert(idempotencyKeys).values({ userId, key, requestHash: hash, result: { id }, expiresAt: now() + keptFor }),
  ]
}

export const askedTwice = 'idempotency.asked_twice'
export const keyRefusals = { 'idempotency_keys.user_id, idempotency_keys.key': askedTwice } as const
