import type { DeactivateMentor } from '@mentorhub/domain/admin/application-inputs'
import type { Ctx } from '../context.ts'
import { moveMentor } from './move-mentor.ts'

/** The mentor leaves the directory and their page at once, and is told why. */
export async function deactivateMentor(ctx: Ctx, { userId, reason }: DeactivateMentor): Promise<{ deactivated: true }> {
  await moveMentor(ctx, {
    userId,
    from: 'approved',
    to: { status: 'inactive', inactiveReason: reason },
    action: 'admin.mentor_deactivated',
    topic: 'mentors.deactivated',
    otherwise: 'mentor.not_active',
  })
  return { deactivated: true }
}
