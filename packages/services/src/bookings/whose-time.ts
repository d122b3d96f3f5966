import { and, eq, gte, lt, ne } from 'drizzle-orm'
import { timeClaims } from '@mentorhub/db/schema/bookings'
import { tick, type Times } from '@mentorhub/domain/bookings/booking'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'

type Wanted = Times & { readonly userId: string; readonly id: string }

/** After a claim was refused: whether it was one's own time that is given away, or the other's. */
export async function whoseTime({ db }: Ctx, { userId, id, startsAt, endsAt }: Wanted): Promise<Refusal> {
  const own = await db.$count(
    timeClaims,
    and(
      eq(timeClaims.userId, userId),
      gte(timeClaims.tick, startsAt / tick),
      lt(timeClaims.tick, endsAt / tick),
      ne(timeClaims.sourceId, id),
    ),
  )
  return new Refusal('conflict', own > 0 ? 'booking.you_are_busy' : 'booking.slot_taken')
}

export const isClash = (error: unknown): boolean => error instanceof Refusal && error.message === 'booking.slot_taken'
