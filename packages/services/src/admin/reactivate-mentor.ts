import type { ApplicantRef } from '@mentorhub/domain/admin/application-inputs'
import type { Ctx } from '../context.ts'
import { moveMentor } from './move-mentor.ts'

/** The mentor is found again, where they were before. */
export async function reactivateMentor(ctx: Ctx, { userId }: ApplicantRef): Promise<{ reactivated: true }> {
  await moveMentor(ctx, {
    userId,
    from: 'inactive',
    to: { status: 'approved', inactiveReason: null },
    action: 'admin.mentor_reactivated',
    topic: 'mentors.reactivated',
    otherwise: 'mentor.not_inactive',
  })
  return { reactivated: true }
}
