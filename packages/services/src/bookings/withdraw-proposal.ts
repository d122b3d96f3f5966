import type { BookingSeen } from '@mentorhub/domain/bookings/inputs'
import { Refusal } from '@mentorhub/domain/errors'
import type { Ctx } from '../context.ts'
import { actingParty } from './acting-party.ts'
import { makeMove } from './make-move.ts'
import { closeProposal, openProposal } from './proposals.ts'

/** Whoever has offered another time takes it back. */
export async function withdrawProposal(ctx: Ctx, seen: BookingSeen) {
  const [acting, open] = await Promise.all([actingParty(ctx, seen), openProposal(ctx, seen.id)])
  if (acting.booking.status === 'pending' || acting.booking.status === 'confirmed') {
    if (!open) throw new Refusal('conflict', 'booking.no_proposal')
    if (open.proposedBy !== acting.by) throw new Refusal('conflict', 'booking.not_own_proposal')
  }
  return makeMove(ctx, acting, { move: 'withdraw', beside: closeProposal(ctx, seen.id, 'withdrawn') })
}
