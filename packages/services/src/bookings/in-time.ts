import type { Party } from '@mentorhub/domain/bookings/booking'
import { troubleNow, type TimedMove } from '@mentorhub/domain/bookings/timing'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import type { ActingParty } from './acting-party.ts'

type Acting = Pick<ActingParty, 'booking' | 'by'> & { readonly checkedIn?: readonly Party[] }

/** Refuses a move that has its time, and not now. */
export function inTime(ctx: Ctx, { booking, by, checkedIn = [] }: Acting, move: TimedMove): void {
  const trouble = troubleNow(move, { ...booking, checkedIn }, { by, now: ctx.now() })
  if (trouble) throw new Refusal('conflict', trouble)
}
