import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'

/**
 * Each booking in a commit of its own, so that one that cannot be written stands in nobody's way. What somebody has moved
 * meanwhile comes up again if it has to; of anything else is told once all have had their turn.
 */
export async function eachAlone<T extends { readonly id: string }>(
  { log }: Pick<Ctx, 'log'>,
  due: readonly T[],
  close: (booking: T) => Promise<unknown>,
): Promise<void> {
  let failed = 0
  for (const booking of due)
    try {
      await close(booking)
    } catch (error) {
      if (error instanceof Refusal) continue
      log('bookings.not_closed', { bookingId: booking.id, error })
      failed++
    }
  if (failed > 0) throw new Error(`${failed} of ${due.length} bookings could not be closed`)
}
