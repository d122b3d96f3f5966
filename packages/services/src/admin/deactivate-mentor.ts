import type { DeactivateMentor } from '@mentorhub/domain/admin/application-inputs'
import { closeBookingsWith } from '../bookings/close-bookings.ts'
import type { Ctx } from '../context.ts'
import { moveMentor } from './move-mentor.ts'

/**
 * The mentor leaves the directory and their page at once, and is told why; whoever was to meet them is told, and shown
 * who else could help.
 */
export async function deactivateMentor(ctx: Ctx, { userId, reason }: DeactivateMentor): Promise<{ deactivated: true }> {
  await moveMentor(ctx, {
    userId,
    from: 'approved',
    to: { status: 'inactive', inactiveReason: reason },
    action: 'admin.mentor_deactivated',
    topic: 'mentors.deactivated',
    otherwise: 'mentor.not_active',
    beside: (actorId) => closeBookingsWith(ctx, userId, { by: 'admin', userId: actorId }),
  })
  return { deactivated: true }
}
